using System.Text.Json;

namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>Names of tables, indexes and attributes where nobody gives them.</summary>
public class NameTests : ClientFixture
{
    [Test]
    public void Tables_are_called_by_the_plural_of_the_class_in_lower_case_without_the_module() => Assert.Multiple(() =>
    {
        Assert.That(Client.Documents<CamelCase, CamelCaseKey>().TableName, Is.EqualTo(Namespace + "_camelcases"));
        Assert.That(Client.Documents<Person, PersonKey>().TableName, Is.EqualTo(Namespace + "_people"));
        Assert.That(Client.Documents<Documents.Address, Documents.AddressKey>().TableName, Is.EqualTo(Namespace + "_addresses"));
        Assert.That(Client.Documents<Billing.Payment, Billing.PaymentKey>().TableName, Is.EqualTo(Namespace + "_payments"));
        Assert.That(Client.Documents<Invoice, InvoiceKey>().TableName, Is.EqualTo(Namespace + "_old_bills"));
    });

    [TestCase(null)]
    [TestCase("")]
    public void Without_a_namespace_there_is_no_prefix(string? none)
    {
        DynamoidOptions options = Local.Options();
        options.Namespace = none;
        using DynamoidClient client = new(options);
        Assert.That(client.Documents<Person, PersonKey>().TableName, Is.EqualTo("people"));
    }

    [Test]
    public async Task Indexes_are_called_by_the_table_and_their_keys()
    {
        await Client.Documents<Person, PersonKey>().CreateTableAsync();
        using var response = await Wire.SendAsync(new(Dynamoid.Wire.DynamoOperation.DescribeTable, System.Text.Encoding.UTF8.GetBytes($$"""{"TableName":"{{Namespace}}_people"}""")), default);
        JsonElement table = JsonDocument.Parse(response.Body).RootElement.GetProperty("Table");
        string[] names = [.. Names(table, "GlobalSecondaryIndexes"), .. Names(table, "LocalSecondaryIndexes")];
        Assert.That(names, Is.EquivalentTo([$"{Namespace}_people_index_city", $"{Namespace}_people_index_city_born_on", "by_name", $"{Namespace}_people_index_id_born_on"]));
    }

    [Test]
    public async Task A_hash_key_that_is_not_given_is_a_UUID_in_lower_case()
    {
        CamelCase document = await Client.Documents<CamelCase, CamelCaseKey>().CreateAsync(new CamelCase());
        Assert.That(document.Id, Does.Match("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    }

    protected override Task CreateTablesAsync() => Client.Documents<CamelCase, CamelCaseKey>().CreateTableAsync();

    private static IEnumerable<string> Names(JsonElement table, string indexes) => table.GetProperty(indexes).EnumerateArray().Select(static index => index.GetProperty("IndexName").GetString()!);
}
