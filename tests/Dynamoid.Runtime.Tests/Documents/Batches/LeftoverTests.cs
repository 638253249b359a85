using System.Text;
using Dynamoid.Operations;

namespace Dynamoid.Runtime.Tests.Documents.Batches;

/// <summary>What counts as left over.</summary>
public class LeftoverTests
{
    [TestCase("""{"UnprocessedItems":{}}""")]
    [TestCase("""{"UnprocessedItems":{"t":[]}}""")]
    [TestCase("""{"UnprocessedItems":null}""")]
    [TestCase("""{"ConsumedCapacity":[]}""")]
    [TestCase("{}")]
    public void Nothing_of_a_table_is_nothing(string response) =>
        Assert.That(BatchWriteItem.Read(Encoding.UTF8.GetBytes(response)).Any, Is.False);

    [Test]
    public void No_keys_of_a_table_are_nothing() =>
        Assert.That(BatchGetItem.Read<bool, Dynamoid.Queries.CountedItem>("""{"Responses":{},"UnprocessedKeys":{"t":{"ConsistentRead":true,"Keys":[]}}}"""u8, default, []).Any, Is.False);

    [Test]
    public void One_request_of_any_table_is_something()
    {
        Leftovers leftovers = BatchWriteItem.Read("""{"UnprocessedItems":{"empty":[],"t":[{"DeleteRequest":{"Key":{"id":{"S":"a"}}}}]}}"""u8);
        Assert.That(leftovers.Keys("id"), Is.EqualTo(new[] { """{"id":{"S":"a"}}""" }));
    }

    [Test]
    public void Items_of_any_depth_are_named()
    {
        string deep = string.Concat(Enumerable.Repeat("""{"L":[""", 32)) + string.Concat(Enumerable.Repeat("]}", 32));
        Leftovers leftovers = BatchWriteItem.Read(Encoding.UTF8.GetBytes($$$"""{"UnprocessedItems":{"t":[{"PutRequest":{"Item":{"id":{"S":"a"},"deep":{{{deep}}} } } } ] } }"""));
        Assert.That(leftovers.Keys("id"), Is.EqualTo(new[] { """{"id":{"S":"a"}}""" }));
    }
}
