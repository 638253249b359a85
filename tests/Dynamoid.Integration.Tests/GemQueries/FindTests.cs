using Dynamoid.Integration.Tests.Documents;
using static Dynamoid.Integration.Tests.Documents.Keyed;

namespace Dynamoid.Integration.Tests.GemQueries;

/// <summary>Finding by keys: one, many, some that are not there.</summary>
public sealed class FindTests : ClientFixture
{
    private static readonly DateOnly Day = new(2026, 1, 2);

    private AddressSet Addresses => Address.Using(Client);

    private OrderSet Orders => Order.Using(Client);

    [Test]
    public async Task One_key_is_one_GetItem()
    {
        Assert.That((await Addresses.FindAsync("a")).City, Is.EqualTo("Rome"));
        Assert.That((await Addresses.FindAsync("a", consistentRead: true)).City, Is.EqualTo("Rome"));
        Assert.That(Requests, Is.EqualTo("""
            GetItem addresses | key {id: 'a'}
            GetItem addresses | key {id: 'a'} | consistent
            """));
    }

    [Test]
    public async Task A_range_key_goes_into_the_key_as_it_is_stored()
    {
        Assert.That((await Orders.FindAsync("c", Day)).Total, Is.EqualTo(5));
        Assert.That(Requests, Is.EqualTo("GetItem orders | key {customer_id: 'c', day: 20455}"));
    }

    [Test]
    public async Task A_missing_item_is_an_error_unless_none_is_wanted()
    {
        RecordNotFoundException? single = await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.FindAsync("x"));
        RecordNotFoundException? both = await Assert.ThrowsAsync<RecordNotFoundException>(() => Orders.FindAsync("x", Day));
        Assert.That(single!.Message, Does.StartWith($"Couldn't find {typeof(Address).FullName} with primary key \"x\""));
        Assert.That(both!.Message, Does.StartWith($"Couldn't find {typeof(Order).FullName} with primary key (\"x\",\"2026-01-02\")"));
        Assert.That((await Addresses.FindOrDefaultAsync("x"), await Orders.FindOrDefaultAsync("x", Day)), Is.EqualTo((default(Address), default(Order))));
        Assert.That(Requests, Is.EqualTo("""
            GetItem addresses | key {id: 'x'}
            GetItem orders | key {customer_id: 'x', day: 20455}
            GetItem addresses | key {id: 'x'}
            GetItem orders | key {customer_id: 'x', day: 20455}
            """));
    }

    // The gem's come in DynamoDB's order.
    [Test]
    public async Task Several_keys_are_one_BatchGetItem_and_come_in_their_order()
    {
        List<Address> found = await Addresses.FindAllAsync(["b", "a"]);
        Assert.That((found.Select(static address => address.Id), Requests), Is.EqualTo((new[] { "b", "a" }, "BatchGetItem | addresses {id: 'b'} {id: 'a'}")));
    }

    [Test]
    public async Task Several_composite_keys_are_one_BatchGetItem()
    {
        List<Order> found = await Orders.FindAllAsync([("d", Day), ("c", Day)]);
        Assert.That((found.Select(static order => order.CustomerId), Requests), Is.EqualTo((new[] { "d", "c" }, "BatchGetItem | orders {customer_id: 'd', day: 20455} {customer_id: 'c', day: 20455}")));
    }

    [Test]
    public async Task Keys_are_asked_for_by_hundreds_or_as_the_options_say()
    {
        string[] ids = [.. Enumerable.Range(0, 205).Select(static number => $"n{number}")];
        Assert.That(await Addresses.FindAllOrDefaultAsync(ids), Has.Count.EqualTo(205).And.All.Null);
        Assert.That(Wire.Requests.Select(static request => request.BatchKeys.Count), Is.EqualTo(new[] { 100, 100, 5 }));
        Assert.That(Wire.Requests.SelectMany(static request => request.BatchKeys), Is.EqualTo(ids.Select(static id => $"{{id: '{id}'}}")));
        Wire.Clear();
        using DynamoidClient small = new(new DynamoidOptions { Namespace = Namespace, Wire = Wire, BatchSize = 80 });
        await Address.Using(small).FindAllOrDefaultAsync(ids);
        Assert.That(Wire.Requests.Select(static request => request.BatchKeys.Count), Is.EqualTo(new[] { 80, 80, 45 }));
    }

    // The gem asks without a pause and without an end (T26); LeftoverTests shows the end.
    [Test]
    public async Task T26_keys_that_are_left_over_are_asked_for_again_and_no_others()
    {
        string? leftOver = """{"Responses":{},"UnprocessedKeys":{"TABLE":{"Keys":[{"id":{"S":"b"}}]}}}""".Replace("TABLE", Namespace + "_addresses", StringComparison.Ordinal);
        Wire.Answer = _ =>
        {
            (string? answer, leftOver) = (leftOver, null);
            return answer;
        };
        List<Address?> found = await Addresses.FindAllOrDefaultAsync(["a", "b"]);
        Assert.That(found.Select(static address => address?.Id), Is.EqualTo(new[] { null, "b" }), "the answer had none of them");
        Assert.That(Requests, Is.EqualTo("""
            BatchGetItem | addresses {id: 'a'} {id: 'b'}
            BatchGetItem | addresses {id: 'b'}
            """));
    }

    [Test]
    public async Task Missing_ones_of_several_are_an_error_with_their_number_unless_none_is_wanted()
    {
        RecordNotFoundException? error = await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.FindAllAsync(["a", "x"]));
        Assert.That(error!.Message, Does.StartWith($"Couldn't find all {typeof(Address).FullName} with primary keys [\"a\", \"x\"]").And.Contains("(found 1 results, but was looking for 2"));
        Assert.That((await Addresses.FindAllOrDefaultAsync(["a", "x"])).Select(static address => address?.Id), Is.EqualTo(new[] { "a", null }));
        Assert.That(Requests, Is.EqualTo("""
            BatchGetItem | addresses {id: 'a'} {id: 'x'}
            BatchGetItem | addresses {id: 'a'} {id: 'x'}
            """));
    }

    [Test]
    public async Task No_keys_are_no_request()
    {
        Assert.That((await Addresses.FindAllAsync([]), await Orders.FindAllOrDefaultAsync([])), Is.EqualTo((new List<Address>(), new List<Order?>())));
        Assert.That(Requests, Is.Empty);
    }

    [Test]
    public async Task Keys_without_a_value_are_refused_before_the_request()
    {
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Addresses.FindAsync(null!));
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Addresses.FindAllAsync(["a", null!]));
        await Assert.ThrowsAsync<MissingHashKeyException>(() => Orders.FindAsync("", Day));
        await Assert.ThrowsAsync<MissingRangeKeyException>(() => Blob.Using(Client).FindAsync(new byte[] { 1 }, null!));
        Assert.That(Requests, Is.Empty);
    }

    [Test]
    public async Task Keys_are_sent_as_they_are_stored_whatever_their_type()
    {
        await ByDecimal.Using(Client).FindOrDefaultAsync(1.50m);
        await ByLong.Using(Client).FindOrDefaultAsync(Guid.Empty, -3);
        await ByEnum.Using(Client).FindOrDefaultAsync(7, Strange.Two);
        await ByMoment.Using(Client).FindOrDefaultAsync(DateTimeOffset.UnixEpoch.AddSeconds(5), DateTime.UnixEpoch.AddSeconds(6));
        Assert.That(Requests, Is.EqualTo("""
            GetItem key_decimal | key {amount: 1.50}
            GetItem key_long | key {id: '00000000-0000-0000-0000-000000000000', sequence: -3}
            GetItem key_enum | key {id: 7, kind: 'Two'}
            GetItem key_moment | key {second: 5, millisecond: 6000}
            """));
    }

    protected override async Task CreateTablesAsync()
    {
        await Client.CreateTablesAsync(
            [Address.DynamoidSchema, Order.DynamoidSchema, ByDecimal.DynamoidSchema, ByLong.DynamoidSchema, ByEnum.DynamoidSchema, ByMoment.DynamoidSchema]);
        await Addresses.SaveAsync(new Address { Id = "a", City = "Rome" });
        await Addresses.SaveAsync(new Address { Id = "b" });
        await Orders.SaveAsync(new Order { CustomerId = "c", Day = Day, Total = 5 });
        await Orders.SaveAsync(new Order { CustomerId = "d", Day = Day });
    }
}
