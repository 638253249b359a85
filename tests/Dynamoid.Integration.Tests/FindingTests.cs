using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

public class FindingTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    private OrderSet Orders => Order.Using(Client);

    [Test]
    public async Task Find_sends_one_GetItem()
    {
        await Addresses.SaveAsync(new Address { Id = "one", City = "Zürich", Tags = ["a"] });
        Wire.Clear();
        Address found = await Addresses.FindAsync("one");
        Assert.Multiple(() =>
        {
            Assert.That(Wire.Operations, Is.EqualTo(new[] { "GetItem" }));
            Assert.That(Wire.LastRequest.TryGetProperty("ConsistentRead", out _), Is.False);
            Assert.That(found.City, Is.EqualTo("Zürich"));
            Assert.That(found.IsPersisted);
        });
        await Addresses.FindAsync("one", consistentRead: true);
        Assert.That(Wire.LastRequest.GetProperty("ConsistentRead").GetBoolean());
    }

    [Test]
    public async Task A_missing_item_is_an_exception_or_null_as_asked()
    {
        RecordNotFoundException? error = await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.FindAsync("nope"));
        Assert.That(error!.Message, Does.Contain("Couldn't find").And.Contain("with primary key \"nope\""));
        Assert.That(await Addresses.FindOrDefaultAsync("nope"), Is.Null);
        Assert.That(await Addresses.ExistsAsync("nope"), Is.False);
    }

    [Test]
    public async Task Composite_keys_find_and_show_both_parts()
    {
        DateOnly day = new(2026, 2, 3);
        await Orders.SaveAsync(new Order { CustomerId = "c1", Day = day, Total = 12.50m });
        Assert.That((await Orders.FindAsync("c1", day)).Total, Is.EqualTo(12.5m));
        Assert.That(
            (await Assert.ThrowsAsync<RecordNotFoundException>(() => Orders.FindAsync("c1", day.AddDays(1))))!.Message,
            Does.Contain("(\"c1\",\"2026-02-04\")"));
    }

    [Test]
    public async Task Many_are_found_in_the_order_asked_and_doubles_are_folded()
    {
        foreach (string id in new[] { "m1", "m2", "m3" })
            await Addresses.SaveAsync(new Address { Id = id });
        Wire.Clear();
        List<Address> found = await Addresses.FindAllAsync(["m3", "m1", "m2", "m1"]);
        Assert.That(found.Select(static address => address.Id), Is.EqualTo(new[] { "m3", "m1", "m2", "m1" }));
        Assert.That(found[1], Is.SameAs(found[3]));
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "BatchGetItem" }));
    }

    [Test]
    public async Task More_than_a_hundred_are_found_in_slices()
    {
        string[] ids = [.. Enumerable.Range(0, 205).Select(static i => $"s{i:000}")];
        await Task.WhenAll(ids.Select(id => Addresses.SaveAsync(new Address { Id = id })));
        Wire.Clear();
        List<Address> found = await Addresses.FindAllAsync(ids);
        Assert.That(found.Select(static address => address.Id), Is.EqualTo(ids));
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "BatchGetItem", "BatchGetItem", "BatchGetItem" }));
        await Addresses.DeleteAsync(ids);
        Assert.That(await Addresses.FindAllOrDefaultAsync(ids), Is.All.Null);
    }

    [Test]
    public async Task Missing_ones_are_an_exception_or_null_in_their_place()
    {
        await Addresses.SaveAsync(new Address { Id = "here" });
        Assert.That(
            (await Assert.ThrowsAsync<RecordNotFoundException>(() => Addresses.FindAllAsync(["here", "not"])))!.Message,
            Does.Contain("[\"here\", \"not\"]").And.Contain("found 1 results, but was looking for 2"));
        List<Address?> found = await Addresses.FindAllOrDefaultAsync(["not", "here"]);
        Assert.That(found.Select(static address => address?.Id), Is.EqualTo(new[] { null, "here" }));
    }

    [Test]
    public async Task No_keys_need_no_request()
    {
        Assert.That(await Addresses.FindAllAsync([]), Is.Empty);
        Assert.That(Wire.Operations, Is.Empty);
    }

    [Test]
    public async Task Many_composite_keys_are_given_as_tuples()
    {
        DateOnly day = new(2026, 3, 1);
        await Orders.SaveAsync(new Order { CustomerId = "t1", Day = day });
        await Orders.SaveAsync(new Order { CustomerId = "t2", Day = day });
        List<Order> found = await Orders.FindAllAsync([("t2", day), ("t1", day)]);
        Assert.That(found.Select(static order => order.CustomerId), Is.EqualTo(new[] { "t2", "t1" }));
        await Orders.DeleteAsync([("t2", day), ("t1", day)]);
        Assert.That(await Orders.ExistsAsync("t1", day), Is.False);
    }

    [Test]
    public async Task Reload_reads_consistently_and_replaces_everything()
    {
        Address address = await Addresses.CreateAsync(new Address { Id = "reload", City = "a", Tags = ["x"] });
        Address other = await Addresses.FindAsync("reload");
        other.City = "b";
        other.Tags.Add("y");
        await other.SaveAsync();
        address.City = "local";
        Wire.Clear();
        await address.ReloadAsync();
        Assert.That(Wire.LastRequest.GetProperty("ConsistentRead").GetBoolean());
        Assert.That((address.City, address.Tags.Count), Is.EqualTo(("b", 2)));
        Wire.Clear();
        await address.SaveAsync();
        Assert.That(Wire.Operations, Is.Empty, "a reloaded document is unchanged");
        await other.DeleteAsync();
        Assert.That(() => address.ReloadAsync(), Throws.TypeOf<RecordNotFoundException>());
    }

    [Test]
    public async Task Pages_go_on_where_the_one_before_ended()
    {
        DateOnly day = new(2026, 4, 1);
        for (int i = 0; i < 5; i++)
            await Orders.SaveAsync(new Order { CustomerId = "paged", Day = day.AddDays(i) });
        PageRequest request = new() { KeyConditionExpression = "customer_id = :c", Values = new() { [":c"] = new() { S = "paged" } }, Limit = 2, ScanIndexForward = false };
        List<DateOnly> days = [];
        PageKey? next = null;
        do
        {
            DocumentPage<Order> page = await Orders.AsNoTracking().QueryPageAsync(request with { Start = next });
            days.AddRange(page.Items.Select(static order => order.Day));
            next = page.Next;
        }
        while (next is not null);
        Assert.That(days, Is.EqualTo(Enumerable.Range(0, 5).Select(i => day.AddDays(4 - i))));
    }

    [Test]
    public async Task A_page_of_an_index_is_one_Query()
    {
        await Addresses.SaveAsync(new Address { Id = "i1", City = "Indexed", Latitude = 10 });
        await Addresses.SaveAsync(new Address { Id = "i2", City = "Indexed", Latitude = 20 });
        Wire.Clear();
        DocumentPage<Address> page = await Addresses.QueryPageAsync(new PageRequest
        {
            IndexName = $"{Namespace}_addresses_index_city_latitude",
            KeyConditionExpression = "#c = :c AND latitude > :l",
            Names = new Dictionary<string, string> { ["#c"] = "city" },
            Values = new() { [":c"] = new() { S = "Indexed" }, [":l"] = new() { N = "15" } },
        });
        Assert.That(page.Items.Select(static address => address.Id), Is.EqualTo(new[] { "i2" }));
        Assert.That(Wire.Operations, Is.EqualTo(new[] { "Query" }));
    }

    [Test]
    public async Task The_AWS_SDKs_items_go_through_the_same_codec()
    {
        Address address = await Addresses.CreateAsync(new Address { Id = "sdk", City = "x", Tags = ["t"], Phones = [new Phone { Number = "1" }] });
        var item = address.ToItem();
        Assert.That((item["city"].S, item["tags"].SS.Single(), item["phones"].L[0].M["number"].S), Is.EqualTo(("x", "t", "1")));
        Address back = Addresses.FromItem(item);
        Assert.That((back.Id, back.City, back.Tags.Single(), back.IsPersisted), Is.EqualTo(("sdk", "x", "t", true)));
    }

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Orders.CreateTableAsync();
    }
}
