using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>One item that does not fit, in the middle of others that do.</summary>
public class BrokenItemTests : ClientFixture
{
    private AddressSet Addresses => Address.Using(Client);

    [Test]
    public async Task In_a_page_it_is_named_by_key_path_and_type()
    {
        ItemFormatException? error = await Assert.ThrowsAsync<ItemFormatException>(() => Addresses.ScanPageAsync(new PageRequest()));
        AssertNamed(error!);
    }

    [Test]
    public async Task In_a_batch_it_is_named_by_key_path_and_type()
    {
        ItemFormatException? error = await Assert.ThrowsAsync<ItemFormatException>(() => Addresses.FindAllAsync(["a", "broken", "z"]));
        AssertNamed(error!);
        Assert.That((await Addresses.FindAllAsync(["a", "z"])).Select(static address => address.Id), Is.EqualTo(["a", "z"]), "the others can be read");
    }

    [Test]
    public async Task Alone_it_is_named_by_key_path_and_type()
    {
        ItemFormatException? error = await Assert.ThrowsAsync<ItemFormatException>(() => Addresses.FindAsync("broken"));
        AssertNamed(error!);
    }

    [Test]
    public async Task Both_parts_of_its_key_are_named_wherever_they_stand()
    {
        await Wire.PutAsync($"{Namespace}_orders", """{"a":{"S":"first"},"day":{"N":"17434"},"customer_id":{"S":"\"c\""},"expires_at":{"S":"soon"}}""");
        ItemFormatException? error = await Assert.ThrowsAsync<ItemFormatException>(() => Order.Using(Client).ScanPageAsync(new PageRequest()));
        Assert.That((error!.Key, error.Path), Is.EqualTo(("""{"customer_id":{"S":"\"c\""},"day":{"N":"17434"}}""", "expires_at")));
        Assert.That(error.Message, Does.Contain(error.Key).And.Not.Contain("soon"));
    }

    [Test]
    public void A_message_that_tells_the_key_itself_does_not_tell_it_twice()
    {
        ItemFormatException error = Assert.Throws<ItemFormatException>(() => Documents.Collections.Using(Client).FromItem(new() { ["id"] = new() { S = "lacking" } }))!;
        Assert.That(error.Key, Is.EqualTo("""{"id":{"S":"lacking"}}"""));
        Assert.That(error.Message.Split("lacking"), Has.Length.EqualTo(2));
    }

    [Test]
    public void Without_a_key_there_is_none_to_name()
    {
        ItemFormatException error = Assert.Throws<ItemFormatException>(() => Addresses.FromItem(new() { ["latitude"] = new() { S = "north" } }))!;
        Assert.That((error.Key, error.Path), Is.EqualTo((default(string), "latitude")));
    }

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Order.Using(Client).CreateTableAsync();
        await Addresses.SaveAsync(new Address { Id = "a" });
        await Addresses.SaveAsync(new Address { Id = "z" });
        await Wire.PutAsync($"{Namespace}_addresses", """{"id":{"S":"broken"},"phones":{"L":[{"M":{"number":{"S":"1"}}},{"M":{"number":{"BOOL":true}}}]}}""");
    }

    private static void AssertNamed(ItemFormatException error) => Assert.Multiple(() =>
    {
        Assert.That(error.Key, Is.EqualTo("""{"id":{"S":"broken"}}"""));
        Assert.That((error.Document, error.Path, error.Expected, error.Found), Is.EqualTo((typeof(Address).FullName, "phones[1].number", "S", "BOOL")));
        Assert.That(error.Message, Does.Contain("Address").And.Contain("phones[1].number").And.Contain("Expected S, found BOOL").And.Contain(error.Key));
    });
}
