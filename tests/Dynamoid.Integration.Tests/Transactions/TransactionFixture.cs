using System.Text.Json;
using Dynamoid.Integration.Tests.Documents;

namespace Dynamoid.Integration.Tests.Transactions;

/// <summary>Two tables, and what was sent to them.</summary>
public abstract class TransactionFixture : ClientFixture
{
    protected AddressSet Addresses => Address.Using(Client);

    protected OrderSet Orders => Order.Using(Client);

    /// <summary>The actions of the last transaction: <c>Put</c> and the like.</summary>
    protected IEnumerable<string> Actions => Wire.LastRequest.GetProperty("TransactItems").EnumerateArray().Select(static action => action.EnumerateObject().Single().Name);

    protected override async Task CreateTablesAsync()
    {
        await Addresses.CreateTableAsync();
        await Orders.CreateTableAsync();
    }

    /// <summary>A stored address.</summary>
    protected async Task<Address> StoredAsync(string id, int latitude = 41)
    {
        Address address = new() { Id = id, City = "Chicago", Latitude = latitude };
        await Addresses.SaveAsync(address);
        Wire.Clear();
        return address;
    }

    /// <summary>One action of the last transaction.</summary>
    protected JsonElement Action(int index) => Wire.LastRequest.GetProperty("TransactItems")[index].EnumerateObject().Single().Value;
}
