namespace Dynamoid.Docs.Tests.Examples;

public class Tables
{
    [Test]
    public async Task Creating_and_deleting()
    {
        using DynamoidClient client = new(new DynamoidOptions { Endpoint = Local.Endpoint, Namespace = "tables" });

        #region tables
        bool created = await Address.Using(client).CreateTableAsync();                 // false when it was there
        await Order.Using(client).CreateTableAsync(new TableOptions { CapacityMode = CapacityMode.Provisioned, ReadCapacity = 5, WriteCapacity = 5 });
        await client.CreateTablesAsync(DynamoidDocuments.All);                         // those of the assembly that are missing
        await client.DeleteTablesAsync(DynamoidDocuments.All);                         // with all their items
        #endregion

        Assert.That(created);
        Assert.That((await client.ListTablesAsync()).Where(static table => table.StartsWith("tables_", StringComparison.Ordinal)), Is.Empty);
    }
}
