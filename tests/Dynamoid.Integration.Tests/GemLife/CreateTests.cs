using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>New documents: what is put, on which condition, at which time.</summary>
public sealed class CreateTests : LifeFixture
{
    private static readonly DateOnly Day = new(2026, 1, 2);

    // The gem asks DescribeTable first.
    [Test]
    public async Task The_first_request_of_a_process_is_the_write_itself()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire, TimeProvider = new MovingClock(Now) });
        await Address.Using(client).CreateAsync(new Address { Id = "first", City = "Rome" });
        Assert.That(Requests, Is.EqualTo($"PutItem addresses | item {{id: 'first', city: 'Rome', latitude: 0, phones: [], country: 'US', created_at: {Time}, updated_at: {Time}}} | if attribute_not_exists(id) | else ALL_OLD"));
    }

    // The gem looks at the clock twice.
    [Test]
    public async Task Both_times_of_a_save_are_the_same_moment()
    {
        using DynamoidClient client = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire, TimeProvider = new MovingClock(Now) });
        Address first = await Address.Using(client).CreateAsync(new Address()), second = await Address.Using(client).CreateAsync(new Address());
        Assert.That((first.CreatedAt, second.CreatedAt), Is.EqualTo((first.UpdatedAt, second.UpdatedAt)));
        Assert.That(second.CreatedAt, Is.GreaterThan(first.CreatedAt!.Value), "the clock moves");
    }

    // The gem asks for the range key too, which no item is without.
    [Test]
    public async Task A_composite_key_is_free_when_no_item_has_it()
    {
        await Orders.CreateAsync(new Order { CustomerId = "c", Day = Day, Note = "first" });
        await Orders.CreateAsync(new Order { CustomerId = "c", Day = Day.AddDays(1) });
        Assert.That(Requests.Split('\n'), Has.All.EndsWith(" | if attribute_not_exists(customer_id) | else ALL_OLD"));
        RecordNotUniqueException? taken = await Assert.ThrowsAsync<RecordNotUniqueException>(() => Orders.CreateAsync(new Order { CustomerId = "c", Day = Day, Note = "second" }));
        Assert.That((taken!.Stored<Order>()!.Note, (await Orders.FindAsync("c", Day)).Note), Is.EqualTo(("first", "first")));
    }

    [Test]
    public async Task A_new_document_without_a_value_is_stored_all_the_same()
    {
        Verse verse = await Verse.Using(Client).CreateAsync(new Verse { Book = "b", Line = "1" });
        Assert.That((Requests, verse.IsPersisted), Is.EqualTo(("PutItem verses | item {book: 'b', line: '1'} | if attribute_not_exists(book) | else ALL_OLD", true)));
    }

    [Test]
    public async Task Not_to_touch_has_no_effect_on_a_new_document()
    {
        Address address = new() { Id = "untouched" };
        await Addresses.SaveAsync(address, new SaveOptions { Touch = false });
        Assert.That((address.CreatedAt, address.UpdatedAt), Is.EqualTo(((DateTimeOffset?)Now, (DateTimeOffset?)Now)));
        Assert.That(Requests, Does.Contain($"created_at: {Time}, updated_at: {Time}"));
    }

    [Test]
    public async Task Attributes_of_a_new_document_can_be_assigned_and_saved_in_one_step()
    {
        Address address = new() { Id = "assigned" };
        Assert.That(await Addresses.UpdateAttributesAsync(address, static a => a.City = "Rome"));
        Assert.That((address.IsPersisted, Wire.Operations.Single(), (await ItemAsync("assigned"))["city"]), Is.EqualTo((true, "PutItem", """{"S":"Rome"}""")));
    }

    // The gem's create of several saves one after the other; those before the one that fails stay.
    [Test]
    public async Task Several_are_created_all_or_none_in_a_transaction()
    {
        await Client.TransactAsync(static t =>
        {
            t.Create(new Address { Id = "several 1", Country = "IT" });
            t.Create(new Address { Id = "several 2", Country = "IT" });
        });
        Assert.That(Requests, Is.EqualTo($"TransactWriteItems | [Put addresses | item {{id: 'several 1', latitude: 0, phones: [], country: 'IT', created_at: {Time}, updated_at: {Time}}} | if attribute_not_exists(id) | else ALL_OLD]"
            + $" | [Put addresses | item {{id: 'several 2', latitude: 0, phones: [], country: 'IT', created_at: {Time}, updated_at: {Time}}} | if attribute_not_exists(id) | else ALL_OLD] | token"));
        await Assert.ThrowsAsync<TransactionFailedException>(() => Client.TransactAsync(static t =>
        {
            t.Create(new Address { Id = "several 3" });
            t.Create(new Address { Id = "several 1" });
        }));
        Assert.That(await Addresses.ExistsAsync("several 3"), Is.False);
    }

    protected override async Task CreateTablesAsync()
    {
        await base.CreateTablesAsync();
        await Verse.Using(Client).CreateTableAsync();
    }

    /// <summary>A clock that is a second later at each look.</summary>
    private sealed class MovingClock(DateTimeOffset now) : TimeProvider
    {
        private DateTimeOffset _now = now.AddSeconds(-1);

        public override DateTimeOffset GetUtcNow() => _now = _now.AddSeconds(1);
    }
}
