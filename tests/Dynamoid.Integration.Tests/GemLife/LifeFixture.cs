using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.GemLife;

/// <summary>Addresses and orders, and what was sent to their tables.</summary>
public abstract class LifeFixture : ClientFixture
{
    /// <summary>The present, as it is stored.</summary>
    protected const string Time = "3986938921";

    protected AddressSet Addresses => Address.Using(Client);

    protected OrderSet Orders => Order.Using(Client);

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Orders.CreateTableAsync();
    }

    /// <summary>A stored address with the times of an earlier day, and nothing sent.</summary>
    protected async Task<Address> StoredAsync(string id)
    {
        Address address = new() { Id = id, City = "Rome", Latitude = 41, CreatedAt = DateTimeOffset.UnixEpoch, UpdatedAt = DateTimeOffset.UnixEpoch };
        await Addresses.SaveAsync(address);
        Wire.Clear();
        return address;
    }

    /// <summary>The attributes of an address as they are stored.</summary>
    protected Task<Dictionary<string, string>> ItemAsync(string id) => Wire.AttributesAsync($"{Namespace}_addresses", $$$"""{"id":{"S":"{{{id}}}"}}""");
}
