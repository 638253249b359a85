using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Transactions;

/// <summary>Transactions that get into each other's way, with faults injected at each attempt.</summary>
public sealed class ConflictTests : TransactionFixture
{
    private static TransactionOptions Patient => new() { RetryConflictsFor = TimeSpan.FromSeconds(10) };

    [TestCase("TransactionConflict", 1)]
    [TestCase("TransactionConflict", 4)]
    [TestCase("ThrottlingError", 2)]
    [TestCase("ProvisionedThroughputExceeded", 1)]
    public async Task Conflicts_and_throttling_are_waited_out_with_the_very_same_request(string code, int times)
    {
        HashSet<string> bodies = [];
        Wire.Answer = request =>
        {
            bodies.Add(System.Text.Encoding.UTF8.GetString(request.Body.Span));
            return times-- > 0 ? throw Cancelled(code) : null;
        };
        Address address = new();
        int attempts = times + 1;
        await Client.TransactAsync(t => t.Create(address), Patient);
        Assert.That((Wire.Operations.Count, bodies.Count, address.IsPersisted), Is.EqualTo((attempts, 1, true)));
    }

    [Test]
    public async Task A_conflict_is_a_failure_at_once_unless_there_is_time_to_wait_it_out()
    {
        Wire.Answer = static _ => throw Cancelled("TransactionConflict");
        Address address = new();
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() =>
            Client.TransactAsync(t => t.Create(address)));
        Assert.That((Wire.Operations.Count, error!.Failures.Single().Kind, address.IsNew), Is.EqualTo((1, TransactionFailureKind.Conflict, true)));
    }

    [Test]
    public async Task A_condition_that_fails_beside_a_conflict_is_not_tried_again()
    {
        Wire.Answer = static _ => throw Cancelled("TransactionConflict", "ConditionalCheckFailed");
        TransactionFailedException? error = await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(static t =>
        {
            t.Create(new Address());
            t.Create(new Address());
        }, Patient));
        Assert.That(Wire.Operations, Has.Count.EqualTo(1));
        Assert.That(error!.Failures.Select(static failure => failure.Kind), Is.EqualTo([TransactionFailureKind.Conflict, TransactionFailureKind.NotUnique]));
    }

    [Test]
    public async Task Reads_wait_conflicts_out_as_well()
    {
        await StoredAsync("read");
        bool isFirst = true;
        Wire.Answer = _ => isFirst && !(isFirst = false) ? throw Cancelled("TransactionConflict") : null;
        Found<Address> found = null!;
        await Client.ReadTransactionAsync(r => found = Address.In(r).Find("read"), Patient);
        Assert.That((Wire.Operations.Count, found.Required.Latitude), Is.EqualTo((2, 41)));
    }

    private static TransactionCanceledException Cancelled(params string[] codes) => new("cancelled", ErrorType.Sender, "TransactionCanceledException", "id", System.Net.HttpStatusCode.BadRequest)
    {
        CancellationReasons = [.. codes.Select(static code => new CancellationReason { Code = code })],
    };
}
