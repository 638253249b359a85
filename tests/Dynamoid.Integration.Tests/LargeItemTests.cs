using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests;

/// <summary>Items about as large as DynamoDB allows.</summary>
public class LargeItemTests : ClientFixture
{
    private const int Limit = 409_600;

    private AddressSet Addresses => Address.Using(Client);

    [Test]
    public async Task An_item_of_exactly_400_KB_is_stored()
    {
        Address address = Sized(Limit);
        Assert.That(await Addresses.SaveAsync(address));
        Assert.That((await Addresses.FindAsync(address.Id)).ItemSize(), Is.EqualTo(Limit));
    }

    [Test]
    public async Task A_byte_more_is_refused_before_the_request()
    {
        Address address = Sized(Limit + 1);
        address.Tags = ["lake", "loop"];
        ItemTooLargeException? error = await Assert.ThrowsAsync<ItemTooLargeException>(() => Addresses.SaveAsync(address));
        Assert.Multiple(() =>
        {
            Assert.That(Wire.Operations, Is.Empty);
            Assert.That((error!.Operation, error.Size, error.Limit), Is.EqualTo(("PutItem", Limit + 13, Limit)));
            Assert.That((error.Document, error.Key), Is.EqualTo((typeof(Address).FullName, $"\"{address.Id}\"")));
            Assert.That(error.LargestAttributes, Has.Count.EqualTo(5));
            Assert.That(error.LargestAttributes[0].Attribute, Is.EqualTo("country"));
            Assert.That(error.LargestAttributes.Select(static size => size.Bytes), Is.Ordered.Descending);
            Assert.That(error.Message, Does.Contain("409,613").And.Contain("409,600").And.Contain("'country'").And.Contain("S3").And.Not.Contain("xxx"));
            Assert.That(address.IsNew);
        });
    }

    [Test]
    public async Task Numbers_in_long_JSON_are_counted_by_their_bytes_not_by_their_text()
    {
        Everything document = new() { Matrix = [[.. Enumerable.Repeat(1, 100_000)]] };
        Assert.That(document.ItemSize(), Is.LessThan(Limit));
        Assert.That(await Everything.Using(Client).SaveAsync(document));
        Assert.That(Wire.Last, Has.Length.GreaterThan(2 * Limit));
    }

    [Test]
    public async Task Changes_over_the_limit_are_refused_before_the_request()
    {
        Address address = await Addresses.CreateAsync(new Address { Latitude = 1 });
        address.Country = new string('x', Limit);
        Wire.Clear();
        ItemTooLargeException? error = await Assert.ThrowsAsync<ItemTooLargeException>(() => address.SaveAsync());
        Assert.That(Wire.Operations, Is.Empty);
        Assert.That((error!.Operation, error.LargestAttributes[0].Attribute), Is.EqualTo(("UpdateItem", "country")));
        Assert.That(error.LargestAttributes.Select(static size => size.Attribute), Does.Contain("id").And.Not.Contain("latitude"), "the key and what changed");
        address.Country = "b";
        Assert.That(await address.SaveAsync());
    }

    [Test]
    public async Task What_only_DynamoDB_can_know_to_be_too_large_is_told_in_the_same_way()
    {
        Address address = await Addresses.CreateAsync(new Address { Phones = [new Phone { Number = new string('x', 300_000) }] });
        DateTimeOffset? touched = address.UpdatedAt;
        address.Country = new string('y', 200_000);
        Wire.Clear();
        ItemTooLargeException? error = await Assert.ThrowsAsync<ItemTooLargeException>(() => address.SaveAsync());
        Assert.That(Wire.Operations, Is.EqualTo(["UpdateItem"]));
        Assert.That((error!.Operation, error.LargestAttributes[0]), Is.EqualTo(("UpdateItem", new AttributeSize("country", 200_007))));
        Assert.That(error.InnerException, Is.TypeOf<Amazon.DynamoDBv2.AmazonDynamoDBException>());
        Assert.That(error.Message, Does.Contain("200,").And.Contain("UpdateItem"));
        Assert.That(address.UpdatedAt, Is.EqualTo(touched));
    }

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Everything.Using(Client).CreateTableAsync();
    }

    private Address Sized(int bytes)
    {
        Address address = new() { Id = Guid.NewGuid().ToString(), Country = "", CreatedAt = Now, UpdatedAt = Now };
        address.Country = new string('x', bytes - address.ItemSize());
        return address;
    }
}
