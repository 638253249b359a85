using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>What happens to attributes of maps that their classes do not know.</summary>
[NonParallelizable]
public sealed class UnknownAttributesTests
{
    private const string Orders = """
        namespace Shop;
        [DynamoDocument(Timestamps = false)] public partial class Order
        {
            public Part? Main { get; set; }
            public List<Part> Parts { get; set; } = [];
            public Dictionary<string, Wheel> Wheels { get; set; } = [];
        }
        [DynamoMap] public partial record Part(string? Name) { public int Count { get; set; } public Part? Inner { get; set; } }
        [DynamoMap] public partial record Wheel(string? Name, double Size) : Part(Name);

        public static class Item
        {
            public static Amazon.DynamoDBv2.Model.AttributeValue Of(string json)
            {
                Dynamoid.Serialization.ItemReader reader = new(System.Text.Encoding.UTF8.GetBytes("{\"x\":" + json + "}"));
                return Dynamoid.Serialization.AttributeValueJson.ReadItem(ref reader)["x"];
            }

            public static string Json(Order order)
            {
                Dynamoid.Serialization.ItemWriter writer = new();
                Dynamoid.Serialization.AttributeValueJson.WriteItem(ref writer, order.ToItem());
                return System.Text.Encoding.UTF8.GetString(writer.Written);
            }
        }
        """;

    [Test]
    public void They_are_written_back_after_the_known_ones_at_every_depth() =>
        Assert.That(
            Lines(Orders, """
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("main", Item.Of("{\"M\":{\"old\":{\"NULL\":true},\"count\":{\"N\":\"1\"},\"a\\\"b\\u0001ü\":{\"SS\":[\"t\"]},\"\":{\"S\":\"\\n\"},\"inner\":{\"M\":{\"deep\":{\"L\":[{\"M\":{\"e\":{\"BS\":[\"AQI=\"]}}}]}}}}}")));
                yield return Check.Changes<Order, OrderKey>(a);
                a.Main!.Count = 2;
                yield return Check.Changes<Order, OrderKey>(a);
                yield return Item.Json(a).Replace("\"id\":{\"S\":\"x\"},", "");
                """),
            Is.EqualTo(["", "main", """{"main":{"M":{"count":{"N":"2"},"inner":{"M":{"count":{"N":"0"},"deep":{"L":[{"M":{"e":{"BS":["AQI="]}}}]}}},"old":{"NULL":true},"a\"b\u0001ü":{"SS":["t"]},"":{"S":"\n"}}},"parts":{"L":[]},"wheels":{"M":{}}}"""]));

    [Test]
    public void Copies_of_records_and_elements_that_move_keep_theirs() =>
        Assert.That(
            Lines(Orders, """
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("parts", Item.Of("{\"L\":[{\"M\":{\"name\":{\"S\":\"a\"},\"u\":{\"N\":\"1\"}}},{\"M\":{\"name\":{\"S\":\"b\"},\"u\":{\"N\":\"2\"}}}]}")));
                a.Parts.Reverse();
                a.Parts[1] = a.Parts[1] with { Name = "c" };
                yield return Check.Changes<Order, OrderKey>(a);
                yield return string.Join(",", a.ToItem()["parts"].L.Select(part => part.M["name"].S + part.M["u"].N));
                """),
            Is.EqualTo(["parts", "b2,c1"]));

    [Test]
    public void A_map_derived_from_a_map_keeps_its_own() =>
        Assert.That(
            Lines(Orders, """
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("wheels", Item.Of("{\"M\":{\"left\":{\"M\":{\"size\":{\"N\":\"2\"},\"u\":{\"N\":\"1\"}}}}}")));
                yield return string.Join(",", (a.Wheels["left"] with { Size = 3 } is var wheel ? new Order { Wheels = { ["x"] = wheel } } : a).ToItem()["wheels"].M["x"].M.Keys);
                """),
            Is.EqualTo(["count,size,u"]));

    [Test]
    public void They_make_no_difference_between_values() =>
        Assert.That(
            Lines(Orders, """
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("main", Item.Of("{\"M\":{\"name\":{\"S\":\"a\"},\"u\":{\"N\":\"1\"}}}")));
                Part same = new("a");
                yield return (a.Main == same, a.Main!.GetHashCode() == same.GetHashCode(), a.Main.ToString() == same.ToString(), System.Text.Json.JsonSerializer.Serialize(a.Main));
                a.Main = same;
                yield return Check.Changes<Order, OrderKey>(a);
                """),
            Is.EqualTo(["""(True, True, True, {"Name":"a","Count":0,"Inner":null})""", ""]));

    [Test]
    public void Thousands_of_them_are_kept_in_order() =>
        Assert.That(
            Lines(Orders, """
                string many = string.Join(",", Enumerable.Range(0, 5000).Select(n => $"\"u{n}\":{{\"N\":\"{n}\"}}"));
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("main", Item.Of("{\"M\":{" + many + "}}")));
                yield return Item.Json(a).Contains(many);
                """),
            Is.EqualTo(["True"]));
}
