using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Transactions;

/// <summary>Many items as they are at one moment.</summary>
public sealed class ReadTransactionTests : TransactionFixture
{
    [Test]
    public async Task Documents_of_any_class_come_with_one_request()
    {
        await StoredAsync("one", latitude: 1);
        await StoredAsync("two", latitude: 2);
        Found<Address> one = null!;
        Found<Address> again = null!;
        Found<Address> none = null!;
        IReadOnlyList<Found<Address>> several = [];
        TransactionResult result = await Client.ReadTransactionAsync(r =>
        {
            one = Address.In(r).Find("one");
            again = Addresses.AsNoTracking().In(r).Find("one");
            none = Address.In(r).Find("none");
            several = Address.In(r).FindAll(["two", "one"]);
            Assert.Throws<InvalidOperationException>(() => _ = one.Document);
        });
        Assert.That((Wire.Operations.Single(), result.Actions), Is.EqualTo(("TransactGetItems", 3)));
        Assert.That((one.Required.Latitude, again.Required.Latitude, none.Document), Is.EqualTo((1, 1, (Address?)null)));
        Assert.That(several.Select(static found => found.Required.Latitude), Is.EqualTo([2, 1]));
        RecordNotFoundException? error = Assert.Throws<RecordNotFoundException>(() => _ = none.Required);
        Assert.That(error!.Message, Does.Contain("none").And.Contains("TransactGetItems"));
        one.Required.Latitude = 5;
        await one.Required.SaveAsync();
        Assert.That(Wire.LastRequest.GetProperty("UpdateExpression").GetString(), Does.Contain("SET"));
    }

    [Test]
    public async Task Without_a_key_there_is_no_request_and_more_than_100_are_refused()
    {
        await Client.ReadTransactionAsync(static _ => { });
        await Assert.ThrowsAsync<InvalidTransactionException>(() => Client.ReadTransactionAsync(static r => Address.In(r).FindAll(Enumerable.Range(0, 101).Select(static i => (AddressKey)$"{i}"))));
        Assert.That(Wire.Operations, Is.Empty);
    }
}
