namespace Dynamoid.Docs.Tests.Examples;

public class Testing
{
    [Test]
    public async Task Resetting()
    {
        #region reset
        using DynamoidClient client = new(new DynamoidOptions
        {
            Endpoint = Local.Endpoint,                                                 // http://localhost:8000
            Namespace = "shop_test",
            Documents = DynamoidDocuments.All,
        });
        await DynamoidReset.RunAsync(client);                                          // before a run: new tables
        await DynamoidReset.RunAsync(client, new ResetOptions { Truncates = true });   // between tests: no items
        #endregion

        Assert.That(await client.ListTablesAsync(), Does.Contain("shop_test_addresses"));
        await client.DeleteTablesAsync(DynamoidDocuments.All);
    }
}
