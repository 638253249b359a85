using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>Row 22: an increment brings a deleted item back to life, as a torso of one attribute. No update of what was there does, unless it says that it may create.</summary>
public sealed class RevivedItemTests : ClientFixture
{
    private static readonly string[] Verbs = ["increment", "touch", "update", "update by key", "save", "attributes"];

    private AddressSet Addresses => Address.Using(Client);

    [Test]
    public async Task A_deleted_item_stays_deleted([ValueSource(nameof(Verbs))] string verb)
    {
        Address address = await Addresses.CreateAsync(new Address { City = "Oslo", Latitude = 1 });
        await Addresses.DeleteAsync(address.Id);
        await Assert.CatchAsync<DynamoidException>(() => verb switch
        {
            "increment" => address.IncrementAsync(static a => a.Latitude.Increment()),
            "touch" => address.TouchAsync(),
            "update" => address.UpdateAsync(static a => a.Latitude.Add(1)),
            "update by key" => Addresses.UpdateAsync(address.Id, static a => a.Latitude.Add(1)),
            "attributes" => address.UpdateAttributesAsync(static a => a.City = "Bergen"),
            _ => SaveChangedAsync(address),
        });
        Assert.That(await Addresses.FindOrDefaultAsync(address.Id, consistentRead: true), Is.Null);
    }

    protected override async Task CreateTablesAsync() => await Addresses.CreateTableAsync();

    private static Task SaveChangedAsync(Address address)
    {
        address.Latitude++;
        return address.SaveAsync();
    }
}
