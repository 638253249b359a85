using System.Text.Json;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Schemas;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

public class TableTests : ClientFixture
{
    [Test]
    public async Task A_table_has_the_documents_keys_indexes_billing_and_expiry()
    {
        Assert.That(await Order.Using(Client).CreateTableAsync());
        Assert.That(Wire.Operations, Does.Contain("UpdateTimeToLive"));
        JsonElement table = await DescribeAsync("orders");
        Assert.Multiple(() =>
        {
            Assert.That(Keys(table.GetProperty("KeySchema")), Is.EqualTo("customer_id HASH, day RANGE"));
            Assert.That(table.GetProperty("BillingModeSummary").GetProperty("BillingMode").GetString(), Is.EqualTo("PAY_PER_REQUEST"));
            JsonElement index = table.GetProperty("LocalSecondaryIndexes")[0];
            Assert.That(index.GetProperty("IndexName").GetString(), Does.EndWith("_orders_index_customer_id_total"));
            Assert.That(Keys(index.GetProperty("KeySchema")), Is.EqualTo("customer_id HASH, total RANGE"));
            Assert.That(index.GetProperty("Projection").GetProperty("NonKeyAttributes")[0].GetString(), Is.EqualTo("note"));
        });
    }

    [Test]
    public async Task A_provisioned_table_and_its_index_get_the_capacity_asked_for()
    {
        await Address.Using(Client).CreateTableAsync(new TableOptions { ReadCapacity = 7, WriteCapacity = 8 });
        JsonElement table = await DescribeAsync("addresses");
        JsonElement index = table.GetProperty("GlobalSecondaryIndexes")[0];
        Assert.Multiple(() =>
        {
            Assert.That(table.GetProperty("ProvisionedThroughput").GetProperty("ReadCapacityUnits").GetInt32(), Is.EqualTo(7));
            Assert.That(index.GetProperty("ProvisionedThroughput").GetProperty("WriteCapacityUnits").GetInt32(), Is.EqualTo(8));
            Assert.That(index.GetProperty("IndexName").GetString(), Does.EndWith("_addresses_index_city_latitude"));
            Assert.That(index.GetProperty("Projection").GetProperty("ProjectionType").GetString(), Is.EqualTo("ALL"));
        });
        Assert.That(await Address.Using(Client).CreateTableAsync(), Is.False, "creating it again does nothing");
    }

    [Test]
    public async Task A_deleted_table_is_gone_and_deleting_it_again_does_nothing()
    {
        await Note.Using(Client).CreateTableAsync();
        Assert.That(await Note.Using(Client).DeleteTableAsync());
        Assert.That(await Note.Using(Client).DeleteTableAsync(), Is.False);
        Assert.That(() => Note.Using(Client).FindAsync(Guid.NewGuid()), Throws.TypeOf<Amazon.DynamoDBv2.Model.ResourceNotFoundException>());
    }

    [Test]
    public async Task All_documents_of_the_assembly_get_their_tables_at_once()
    {
        using DynamoidClient client = new(Local.Options());
        IReadOnlyList<string> created = await client.CreateTablesAsync(Own);
        Assert.That(created, Has.Count.EqualTo(Own.DistinctBy(static schema => schema.TableName).Count()), "classes of one table have one");
        Assert.That(created, Is.SubsetOf(await client.ListTablesAsync()));
        Assert.That(await client.CreateTablesAsync(Own), Is.Empty);
        Assert.That(await client.DeleteTablesAsync(Own), Is.EquivalentTo(created));
    }

    [Test]
    public async Task The_first_save_creates_the_table_when_asked_to()
    {
        DynamoidOptions options = Local.Options();
        options.CreateTablesOnSave = true;
        using DynamoidClient client = new(options);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Address.Using(client).SaveAsync(new Address { Id = $"lazy{i}" })));
        Assert.That(await Address.Using(client).ExistsAsync("lazy7"));
    }

    [Test]
    public async Task Waiting_for_a_table_ends_with_an_exception_that_says_so()
    {
        DynamoidOptions options = new() { Wire = Wire, TableWaitTimeout = TimeSpan.FromMilliseconds(60), TableWaitInterval = TimeSpan.FromMilliseconds(10) };
        Wire.Answer = static request =>
            request.Operation == DynamoOperation.DescribeTable ? """{"Table":{"TableStatus":"ACTIVE","GlobalSecondaryIndexes":[{"IndexStatus":"CREATING"}]}}""" : "{}";
        using DynamoidClient client = new(options);
        TableNotReadyException? error = await Assert.ThrowsAsync<TableNotReadyException>(() => Address.Using(client).CreateTableAsync());
        Assert.That((error!.Table, error.Status), Is.EqualTo(("dynamoid_addresses", "CREATING")));
    }

    // The tables of other accounts are theirs to create.
    private static DocumentSchema[] Own => [.. DynamoidDocuments.All.Where(static document => document.FullTableName is null)];

    protected override Task CreateTablesAsync() => Task.CompletedTask;

    private static string Keys(JsonElement schema) =>
        string.Join(", ", schema.EnumerateArray().Select(static key => $"{key.GetProperty("AttributeName").GetString()} {key.GetProperty("KeyType").GetString()}"));

    private async Task<JsonElement> DescribeAsync(string name)
    {
        string table = (await Client.ListTablesAsync()).Single(table => table == $"{Namespace}_{name}");
        byte[] body = System.Text.Encoding.UTF8.GetBytes($$"""{"TableName":"{{table}}"}""");
        using WireResponse response = await Wire.SendAsync(new(DynamoOperation.DescribeTable, body), default);
        return JsonDocument.Parse(response.Body.ToArray()).RootElement.GetProperty("Table");
    }
}
