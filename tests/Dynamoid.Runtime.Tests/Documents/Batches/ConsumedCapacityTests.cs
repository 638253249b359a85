using System.Text;
using Dynamoid.Operations;

namespace Dynamoid.Runtime.Tests.Documents.Batches;

public class ConsumedCapacityTests
{
    [TestCase("""{"Count":1,"ConsumedCapacity":{"TableName":"t","CapacityUnits":2.5}}""", 2.5)]
    [TestCase("""{"ConsumedCapacity":[{"TableName":"t","CapacityUnits":2},{"CapacityUnits":0.5,"TableName":"u"}],"UnprocessedItems":{}}""", 2.5)]
    [TestCase("""{"Items":[{"ConsumedCapacity":{"N":"7"},"CapacityUnits":{"N":"8"}}],"Count":1}""", 0)]
    [TestCase("""{"ConsumedCapacity":[]}""", 0)]
    [TestCase("""{"ConsumedCapacity":null,"CapacityUnits":3}""", 0)]
    [TestCase("{}", 0)]
    public void The_units_of_all_tables_are_added_up(string response, double units) =>
        Assert.That(ConsumedCapacity.Of(Encoding.UTF8.GetBytes(response)), Is.EqualTo(units));

    [Test]
    public void Items_of_any_depth_are_passed_over()
    {
        string deep = string.Concat(Enumerable.Repeat("""{"L":[""", 32)) + string.Concat(Enumerable.Repeat("]}", 32));
        Assert.That(ConsumedCapacity.Of(Encoding.UTF8.GetBytes($$$"""{"Responses":{"t":[{"a":{{{deep}}}}]},"ConsumedCapacity":[{"CapacityUnits":1}]}""")), Is.EqualTo(1));
    }
}
