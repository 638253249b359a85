using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Integration.Tests.Documents;
using Dynamoid.Serialization;

namespace Dynamoid.Integration.Tests;

/// <summary>The size that is counted is the size that DynamoDB charges: a kilobyte more or less shows in the capacity that a PutItem consumes.</summary>
public class ItemSizeTests : ClientFixture
{
    private const int Kilobyte = 1024;
    private readonly AmazonDynamoDBClient _dynamoDb = Local.Sdk();
    private string _table = "";

    [TestCaseSource(typeof(SizeCorpus), nameof(SizeCorpus.Values))]
    public async Task Each_value_is_counted_as_DynamoDB_does(string value) =>
        await AssertChargedAsync(SizeCorpus.Item($$"""{"a":{{value}}}"""), value);

    [Test]
    public async Task Names_count_in_UTF8() =>
        await AssertChargedAsync(SizeCorpus.Item("""{"grün":{"S":""},"🚀":{"M":{"日本":{"BOOL":true},"a.b":{"NULL":true}}}}"""), "names");

    [Test]
    public async Task Items_of_many_values_at_random_are_counted_as_DynamoDB_does()
    {
        Random random = new(20260704);
        for (int i = 0; i < 100; i++)
            await AssertChargedAsync(SizeCorpus.Random(random), $"item {i}");
    }

    [Test]
    public void A_document_counts_its_item()
    {
        Everything document = new() { Id = "x", Text = "grün", Decimal = -1.5m, Matrix = [[1], []], Phone = new Phone { Number = "1" } };
        Assert.That(document.ItemSize(), Is.EqualTo(SizeOf(document.ToItem())));
        int before = document.ItemSize();
        document.Matrix[1].Add(7);
        Assert.That(document.ItemSize() - before, Is.EqualTo(3), "one byte for the element, two for the number");
    }

    protected override async Task CreateTablesAsync()
    {
        await Blank.Using(Client).CreateTableAsync();
        _table = Client.Documents<Blank, BlankKey>().TableName;
    }

    [OneTimeTearDown]
    public void Close() => _dynamoDb.Dispose();

    private static int SizeOf(Dictionary<string, AttributeValue> item)
    {
        ItemWriter writer = new();
        try
        {
            AttributeValueJson.WriteItem(ref writer, item);
            return ItemSize.Of(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }

    // A write is charged by the larger of the item before and after it, so each has a key of its own.
    private async Task AssertChargedAsync(Dictionary<string, AttributeValue> item, string what)
    {
        item["id"] = new AttributeValue { S = Guid.NewGuid().ToString() };
        item["pad"] = new AttributeValue { S = "" };
        int size = SizeOf(item);
        int units = (size / Kilobyte) + 1;
        item["pad"].S = new string('x', (units * Kilobyte) - size);
        Assert.That(await ChargeAsync(item), Is.EqualTo(units), $"{what}: exactly {units} KB");
        item["id"] = new AttributeValue { S = Guid.NewGuid().ToString() };
        item["pad"].S += "x";
        Assert.That(await ChargeAsync(item), Is.EqualTo(units + 1), $"{what}: {units} KB and a byte");
    }

    private async Task<double> ChargeAsync(Dictionary<string, AttributeValue> item)
    {
        PutItemResponse response = await _dynamoDb.PutItemAsync(new PutItemRequest(_table, item) { ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL });
        return response.ConsumedCapacity.CapacityUnits!.Value;
    }
}
