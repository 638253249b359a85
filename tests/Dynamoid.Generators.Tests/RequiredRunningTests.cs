using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>Items that lack what their class requires.</summary>
[NonParallelizable]
public sealed class RequiredRunningTests
{
    private const string Document = """
        namespace Shop;
        [DynamoDocument(Timestamps = false)]
        public partial class Order
        {
            [HashKey] public string Customer { get; set; } = ""; [RangeKey] public int? Day { get; set; }
            public required string Number { get; init; } public required decimal Total { get; init; } public required List<Line> Lines { get; init; } public required HashSet<string> Tags { get; init; }
            public required string? Note { get; init; }
        }
        [DynamoMap] public partial record Line(string Product, int Count, Price? Price, string Unit = "piece");
        [DynamoMap] public partial class Price { public required decimal Amount { get; init; } [Field("cur")] public required string Currency { get; init; } }
        """;

    private const string Fails = """
        static ItemFormatException Fails(params (string, AttributeValue)[] item)
        {
            try { Check.From<Order, OrderKey>(item); } catch (ItemFormatException error) { return error; }
            throw new InvalidOperationException("was read");
        }
        """;

    [Test]
    public void Document_key_members_and_cure_are_named() =>
        Assert.That(
            Lines(Document, $$"""
                {{Fails}}
                ItemFormatException error = Fails(("customer", new() { S = "c" }), ("day", new() { N = "3" }), ("total", new() { NULL = true }), ("tags", new() { SS = ["t"] }));
                yield return error.Message;
                yield return (error.Document, error.Path, error.Expected);
                """),
            Is.EqualTo([
                "An item of Shop.Order with primary key (\"c\",3) cannot be read: it lacks Number (attribute 'number'), Total (attribute 'total'), Lines (attribute 'lines'). Add what is missing to the item; or let its class do without: make the member nullable, give it an initialiser in place of the word 'required', or give its constructor parameter a default value.",
                "(Shop.Order, , Number (attribute 'number'), Total (attribute 'total'), Lines (attribute 'lines'))"]));

    [Test]
    public void Nested_maps_are_named_by_their_path() =>
        Assert.That(
            Lines(Document, $$"""
                {{Fails}}
                AttributeValue whole = new() { M = new() { ["product"] = new() { S = "p" }, ["count"] = new() { N = "1" } } };
                AttributeValue broken = new() { M = new() { ["product"] = new() { S = "p" }, ["price"] = new() { M = new() { ["amount"] = new() { N = "1" } } } } };
                AttributeValue empty = new() { M = new() { ["unit"] = new() { S = "u" } } };
                (string, AttributeValue)[] rest = [("customer", new() { S = "c" }), ("day", new() { N = "3" }), ("number", new() { S = "n" }), ("total", new() { N = "1" })];
                ItemFormatException error = Fails([.. rest, ("lines", new() { L = [whole, broken] })]);
                yield return (error.Path, error.Expected);
                error = Fails([.. rest, ("lines", new() { L = [whole, empty] })]);
                yield return (error.Path, error.Expected);
                yield return error.Message[..error.Message.IndexOf('.', 20)];
                yield return Check.From<Order, OrderKey>([.. rest, ("lines", new() { L = [whole] })]).Tags.Count;
                """),
            Is.EqualTo(["(lines[1].price, Currency (attribute 'cur'))", "(lines[1], Product (attribute 'product'), Count (attribute 'count'))", "An item of Shop.Order cannot be read: the map 'lines[1]' lacks Product (attribute 'product'), Count (attribute 'count')", "0"]));

    [Test]
    public void A_key_is_always_required() =>
        Assert.That(
            Lines(Document + "[DynamoDocument] public partial class Plain;", $$"""
                {{Fails}}
                yield return Fails(("customer", new() { S = "c" }), ("day", new() { NULL = true }), ("number", new() { S = "n" }), ("total", new() { N = "1" }), ("lines", new() { L = [], IsLSet = true })).Message[..87];
                string message = "";
                try { Check.From<Plain, PlainKey>(); } catch (ItemFormatException error) { message = error.Expected!; }
                yield return message;
                """),
            Is.EqualTo(["An item of Shop.Order cannot be read: it lacks Day (attribute 'day'). Add what is missi", "Id (attribute 'id')"]));

    [Test]
    public void Each_of_two_hundred_members_is_checked() =>
        Assert.That(
            Lines($"namespace Shop; [DynamoDocument(Timestamps = false)] public partial class Wide {{ {string.Concat(Enumerable.Range(0, 200).Select(static n => $"public {(n % 2 == 0 ? "required " : "")}int P{n} {{ get; set; }} "))} }}", """
                List<(string, AttributeValue)> item = [("id", new() { S = "x" }), .. Enumerable.Range(0, 100).Select(n => ($"p{2 * n}", new AttributeValue { N = "1" }))];
                yield return Check.From<Wide, WideKey>([.. item]).P198;
                item.RemoveAll(attribute => attribute.Item1 is "p62" or "p64" or "p198");
                string message = "";
                try { Check.From<Wide, WideKey>([.. item]); } catch (ItemFormatException error) { message = error.Expected!; }
                yield return message;
                """),
            Is.EqualTo(["1", "P62 (attribute 'p62'), P64 (attribute 'p64'), P198 (attribute 'p198')"]));
}
