using System.Text;
using Amazon.DynamoDBv2;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Integration.Tests.Transactions;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Row 26: a reply that is lost after the commit must not apply a transaction twice.</summary>
public sealed class IdempotencyTokenTests : TransactionFixture
{
    [Test]
    public async Task A_transaction_whose_reply_was_lost_is_applied_once_when_it_is_sent_again()
    {
        await StoredAsync("counted", latitude: 0);
        bool isFirst = true;
        List<string> bodies = [];
        using HttpWire straight = new(new HttpWireOptions { Endpoint = Local.Endpoint, Region = "eu-west-1", Credentials = new Amazon.Runtime.BasicAWSCredentials(Local.Options().AccessKey, Local.Options().SecretKey) });
        Wire.Answer = request =>
        {
            bodies.Add(Encoding.UTF8.GetString(request.Body.Span));
            if (!isFirst)
                return null;
            isFirst = false;
            straight.SendAsync(request, CancellationToken.None).AsTask().GetAwaiter().GetResult().Dispose();
            throw new AmazonDynamoDBException("the reply was lost");
        };
        Address created = new();
        WriteTransaction transaction = Client.Transaction();
        Address.In(transaction).Update("counted", a => a.Latitude.Add(1));
        transaction.Create(created);
        await Assert.ThrowsAsync<AmazonDynamoDBException>(() => transaction.CommitAsync());
        Assert.That(created.IsNew);
        await transaction.CommitAsync();
        Assert.That(bodies[1], Is.EqualTo(bodies[0]), "the same to the byte");
        Wire.Answer = null;
        Assert.That(((await Addresses.FindAsync("counted")).Latitude, created.IsPersisted), Is.EqualTo((1, true)));
    }

    [Test]
    public async Task Each_transaction_has_a_token_of_its_own_unless_it_is_given_one()
    {
        await Client.TransactAsync(static t => t.Create(new Address()));
        string? first = Token();
        await Client.TransactAsync(static t => t.Create(new Address()));
        Assert.That(Token(), Is.Not.EqualTo(first));
        await Client.TransactAsync(static t => t.Create(new Address()), new TransactionOptions { IdempotencyToken = "mine" });
        Assert.That(Token(), Is.EqualTo("mine"));
        await Assert.ThrowsAsync<ArgumentException>(() => Client.TransactAsync(static t => t.Create(new Address()), new TransactionOptions { IdempotencyToken = new string('x', 37) }));
    }

    private string? Token() => Wire.LastRequest.GetProperty("ClientRequestToken").GetString();
}
