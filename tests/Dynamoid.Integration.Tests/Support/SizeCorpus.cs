using System.Globalization;
using System.Text;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Serialization;

namespace Dynamoid.Integration.Tests;

/// <summary>Values of every type and shape whose size is to be counted.</summary>
internal static class SizeCorpus
{
    public static IEnumerable<string> Values => [.. Texts, .. Collections, .. Numbers().Select(static number => $$"""{"N":"{{number}}"}""")];

    private static IEnumerable<string> Texts =>
    [
        """{"S":""}""", """{"S":"abc"}""", """{"S":"ü"}""", """{"S":"日本"}""", """{"S":"🚀"}""", """{"S":"\"\\\n\u0001\/"}""", """{"S":"=="}""",
        """{"B":""}""", """{"B":"AQ=="}""", """{"B":"AQI="}""", """{"B":"AQID"}""", """{"B":"AQIDBA=="}""",
        """{"BOOL":true}""", """{"BOOL":false}""", """{"NULL":true}""",
    ];

    private static IEnumerable<string> Collections =>
    [
        """{"SS":["a"]}""", """{"SS":["a","grün",""]}""", """{"NS":["0","-1","1E+1","1.5"]}""", """{"BS":["AQ==","AQIDBAU="]}""",
        """{"L":[]}""", """{"L":[{"S":"a"}]}""", """{"L":[{"S":"a"},{"N":"1"},{"BOOL":true},{"NULL":true}]}""", """{"L":[{"L":[]},{"L":[{"SS":["a","b"]}]}]}""",
        """{"M":{}}""", """{"M":{"kk":{"S":"a"}}}""", """{"M":{"kk":{"S":"a"},"l":{"BOOL":true},"grün":{"N":"-12.5"}}}""", """{"M":{"a":{"M":{}}}}""",
        """{"M":{"a":{"L":[{"M":{"q":{"NULL":true},"b":{"BS":["AQ=="]}}}]}}}""",
        Nested("""{"L":[""", "]}"), Nested("""{"M":{"k":""", "}}"),
    ];

    // What nests to the limit already is longer.
    private const int DeepLength = 200;

    public static Dictionary<string, AttributeValue> Item(string json) => AttributeValueJson.ReadItem(Encoding.UTF8.GetBytes(json));

    /// <summary>An item of some values of the corpus, nested at random.</summary>
    public static Dictionary<string, AttributeValue> Random(Random random)
    {
        string[] values = [.. Values], flat = [.. Texts];
        StringBuilder json = new("{");
        for (int i = random.Next(1, 40); i > 0; i--)
        {
            string value = values[random.Next(values.Length)], other = flat[random.Next(flat.Length)];
            string nested = random.Next(4) switch
            {
                0 when value.Length < DeepLength => $$"""{"L":[{{value}},{{other}}]}""",
                1 when value.Length < DeepLength => $$$"""{"M":{"x":{{{value}}},"ÿ":{{{other}}}}}""",
                _ => value,
            };
            json.Append(CultureInfo.InvariantCulture, $"\"{new string('n', random.Next(1, 20))}{i}\":{nested},");
        }

        return Item(json.Append("\"last\":{\"NULL\":true}}").ToString());
    }

    // DynamoDB's limit is 32 levels.
    private static string Nested(string open, string close) =>
        string.Concat(Enumerable.Repeat(open, 31)) + """{"N":"7"}""" + string.Concat(Enumerable.Repeat(close, 31));

    private static IEnumerable<string> Numbers()
    {
        string[] corners = ["0", "-0", "0.0", "100", "101", "110", "1000001", "0.01", "0.011", "0.0011", "155.5", "-155.5", "1.10", "00012", "1E+1", "9.9E+125", "1E-130", "-1E-130"];
        foreach (string corner in corners)
            yield return corner;
        for (int digits = 1; digits <= 38; digits++)
        {
            string ones = new('1', digits);
            yield return ones;
            yield return "-" + ones;
            yield return ones + "E+5";
            yield return "0.0" + ones;
            yield return "-0.0" + ones;
            yield return ones + "E-61";
        }
    }
}
