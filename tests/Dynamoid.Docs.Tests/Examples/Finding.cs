using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Docs.Tests.Examples;

public class Finding
{
    [Test]
    public async Task By_key()
    {
        string id = (await Address.CreateAsync(new Address { City = "Chicago" })).Id;
        DateOnly day = new(2026, 5, 1);
        await Order.CreateAsync(new Order { CustomerId = "customer-1", Day = day });

        #region find
        Address address = await Address.FindAsync(id);                     // throws RecordNotFoundException
        Address? maybe = await Address.FindOrDefaultAsync("nope");         // null
        Address fresh = await Address.FindAsync(id, consistentRead: true); // twice the read capacity
        bool exists = await Address.ExistsAsync(id);
        Order order = await Order.FindAsync("customer-1", day);            // hash key and range key
        #endregion

        Assert.That((address.City, maybe, fresh.City, exists, order.Day), Is.EqualTo(("Chicago", (Address?)null, "Chicago", true, day)));
    }

    [Test]
    public async Task Many()
    {
        await Address.DeleteAsync(["a", "b"]);
        await Address.CreateAsync(new Address { Id = "a" });
        await Address.CreateAsync(new Address { Id = "b" });

        #region find-all
        List<Address> both = await Address.FindAllAsync(["b", "a"]);                    // in the order asked; throws when one is missing
        List<Address?> some = await Address.FindAllOrDefaultAsync(["a", "nope", "b"]);  // null where there is none
        #endregion

        Assert.That(both.Select(static address => address.Id), Is.EqualTo(new[] { "b", "a" }));
        Assert.That(some[1], Is.Null);
    }

    [Test]
    public async Task Without_tracking_and_again()
    {
        Address address = await Address.CreateAsync(new Address { City = "Chicago" });

        #region no-tracking
        Address readOnly = await Address.AsNoTracking().FindAsync(address.Id);  // keeps no originals: cheaper
        await address.ReloadAsync();                                           // one consistent GetItem; replaces all fields
        #endregion

        Assert.That(readOnly.City, Is.EqualTo(address.City));
    }

    [Test]
    public async Task Pages()
    {
        foreach (int day in new[] { 1, 2, 3 })
            await Order.CreateAsync(new Order { CustomerId = "pages", Day = new DateOnly(2026, 5, day), Total = day });
        List<Order> orders = [];

        #region pages
        PageRequest request = new()
        {
            KeyConditionExpression = "customer_id = :customer",
            Values = new() { [":customer"] = new AttributeValue { S = "pages" } },
            Limit = 2,
            ScanIndexForward = false,
        };
        DocumentPage<Order> page = await Order.QueryPageAsync(request);
        orders.AddRange(page.Items);
        while (page.Next is not null)
        {
            page = await Order.QueryPageAsync(request with { Start = page.Next });
            orders.AddRange(page.Items);
        }
        #endregion

        Assert.That(orders.Select(static order => order.Day.Day), Is.EqualTo(new[] { 3, 2, 1 }));
    }

    [Test]
    public async Task Items()
    {
        Address address = await Address.CreateAsync(new Address { City = "Chicago" });

        #region items
        Dictionary<string, AttributeValue> item = address.ToItem();   // for code that uses the AWS SDK
        Address back = Address.FromItem(item);
        #endregion

        Assert.That((item["city"].S, back.City), Is.EqualTo(("Chicago", "Chicago")));
    }
}
