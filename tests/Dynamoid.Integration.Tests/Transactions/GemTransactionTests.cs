using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Transactions;

/// <summary>What the gem's transactions do, and where they are not followed.</summary>
public sealed class GemTransactionTests : TransactionFixture
{
    private static readonly DateOnly Day = new(2026, 5, 1);

    [Test]
    public async Task A_transaction_can_be_committed_by_hand()
    {
        WriteTransaction transaction = Client.Transaction();
        transaction.Create(new Address { Id = "by hand" });
        Assert.That((transaction.Count, Wire.Operations.Count), Is.EqualTo((1, 0)));
        await transaction.CommitAsync();
        Assert.That((Wire.Operations.Single(), await Addresses.ExistsAsync("by hand")), Is.EqualTo(("TransactWriteItems", true)));
    }

    [Test]
    public async Task A_create_of_an_item_that_is_there_cancels_all()
    {
        await StoredAsync("there", latitude: 1);
        await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(static t =>
        {
            t.Create(new Order { CustomerId = "cancelled", Day = Day });
            t.Create(new Address { Id = "there", Latitude = 2 });
        }));
        Assert.That((await Orders.ExistsAsync("cancelled", Day), (await Addresses.FindAsync("there")).Latitude), Is.EqualTo((false, 1)));
    }

    [Test]
    public async Task An_update_of_a_missing_item_cancels_all_and_makes_none()
    {
        await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(static t =>
        {
            Address.In(t).Upsert("made", a => a.City.Set("Oslo"));
            Address.In(t).Update("missing", a => a.City.Set("Oslo"));
        }));
        Assert.That((await Addresses.ExistsAsync("made"), await Addresses.ExistsAsync("missing")), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task Upsert_and_update_set_UpdatedAt_and_never_CreatedAt()
    {
        await Client.TransactAsync(static t =>
        {
            Address.In(t).Upsert("new one", a => a.City.Set("Oslo"));
            Address.In(t).Upsert("untouched", a => a.City.Set("Oslo"), UpdateOptions.Untouched);
        });
        Address made = await Addresses.FindAsync("new one");
        Address untouched = await Addresses.FindAsync("untouched");
        Assert.That((made.City, made.UpdatedAt, made.CreatedAt, untouched.UpdatedAt), Is.EqualTo(("Oslo", (DateTimeOffset?)Now, (DateTimeOffset?)null, (DateTimeOffset?)null)));
    }

    [Test]
    public async Task Deletes_are_by_document_and_by_composite_key_whether_the_item_is_there_or_not()
    {
        Order order = new() { CustomerId = "deleted", Day = Day };
        await Orders.SaveAsync(order);
        await Client.TransactAsync(t =>
        {
            t.Delete(order);
            Order.In(t).Delete(("nobody", Day));
        });
        Assert.That((order.IsDestroyed, await Orders.ExistsAsync("deleted", Day)), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task A_time_that_the_user_sets_is_not_overwritten()
    {
        Address address = await StoredAsync("with a time");
        address.UpdatedAt = Now.AddDays(-1);
        address.City = "Oslo";
        await Client.TransactAsync(t => t.Save(address));
        Assert.That((await Addresses.FindAsync("with a time")).UpdatedAt, Is.EqualTo(Now.AddDays(-1)));
    }

    [Test]
    public async Task A_value_of_false_is_stored_and_not_removed()
    {
        GemFlag flag = new() { Id = "flag", IsOn = true };
        await GemFlag.Using(Client).CreateTableAsync();
        await Client.TransactAsync(t => t.Create(flag));
        flag.IsOn = false;
        await Client.TransactAsync(t => t.Save(flag));
        Assert.That((await GemFlag.Using(Client).FindAsync("flag")).IsOn, Is.False);
        await Client.TransactAsync(static t => GemFlag.In(t).Upsert("other flag", f => f.IsOn.Set(false)));
        Assert.That((await GemFlag.Using(Client).FindAsync("other flag")).IsOn, Is.False);
    }

    [Test]
    public async Task A_hundred_actions_are_one_request()
    {
        await Client.TransactAsync(static t =>
        {
            for (int i = 0; i < 100; i++)
                Address.In(t).Upsert($"hundred {i}", a => a.Latitude.Set(1));
        });
        Assert.That((Wire.Operations.Single(), Actions.Count()), Is.EqualTo(("TransactWriteItems", 100)));
    }

    [Test]
    public async Task Finds_of_several_classes_come_in_the_order_of_their_calls()
    {
        await StoredAsync("first");
        await Orders.SaveAsync(new Order { CustomerId = "second", Day = Day });
        Wire.Clear();
        Found<Address> first = null!;
        Found<Order> second = null!;
        await Client.ReadTransactionAsync(r =>
        {
            second = Order.In(r).Find(("second", Day));
            first = Address.In(r).Find("first");
        });
        Assert.That((first.Required.Id, second.Required.CustomerId, Wire.Operations.Single()), Is.EqualTo(("first", "second", "TransactGetItems")));
    }
}

[DynamoDocument(Profile = StorageProfile.Gem3)]
public partial class GemFlag
{
    public bool? IsOn { get; set; }
}
