using System.Text;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

public class AttributeValueJsonTests
{
    private const string AllTypes =
        """{"s":{"S":""},"n":{"N":"12345678901234567890123456789012345678"},"b":{"B":"AQID"},"t":{"BOOL":false},"z":{"NULL":true},"ss":{"SS":["a","b"]},"ns":{"NS":["1.50","2"]},"bs":{"BS":["AQ==","Ag=="]},"l":{"L":[]},"m":{"M":{}},"deep":{"L":[{"M":{"x":{"L":[{"NULL":true}]}}}]}}""";

    [Test]
    public void Every_type_goes_both_ways_without_loss()
    {
        Dictionary<string, AttributeValue> item = AttributeValueJson.ReadItem(Encoding.UTF8.GetBytes(AllTypes));
        Assert.That(item, Has.Count.EqualTo(11));
        Assert.That(Write(item), Is.EqualTo(AllTypes));
    }

    [Test]
    public void A_value_without_a_type_is_refused_by_its_name() =>
        Assert.That(() => Write(new() { ["lost"] = new AttributeValue() }), Throws.TypeOf<ItemFormatException>().With.Message.Contains("'lost'"));

    [Test]
    public void An_empty_set_is_refused() =>
        Assert.That(() => Write(new() { ["tags"] = new AttributeValue { SS = [] } }), Throws.TypeOf<ItemFormatException>().With.Message.Contains("'tags'"));

    private static string Write(Dictionary<string, AttributeValue> item)
    {
        ItemWriter writer = new();
        try
        {
            AttributeValueJson.WriteItem(ref writer, item);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
