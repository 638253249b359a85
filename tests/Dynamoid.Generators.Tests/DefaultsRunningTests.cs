using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>What the members of a document are that its item has no value for.</summary>
[NonParallelizable]
public sealed class DefaultsRunningTests
{
    private const string Document = """
        namespace Shop;
        [DynamoDocument(Timestamps = false)] public partial class Order
        {
            public string? Note { get; set; } = "note"; public int? Count { get; set; } = 1; public List<int>? Maybe { get; set; } = [1]; public Part? Part { get; set; } = new();
            public string Text { get; set; } = "text"; public int Number { get; set; } = 2; public List<int> List { get; set; } = [2]; public Part Other { get; set; } = new();
            public HashSet<int> Set { get; set; } = [3]; public HashSet<string> Words { get; } = ["a"]; public string? Fixed { get; } = "fixed"; public string[] Lines { get; set; } = null!;
        }
        [DynamoMap] public partial class Part { public string Text { get; set; } = "inner"; }
        """;

    private const string Show = """
        static object Shown(Order o) => (o.Note, o.Count, o.Maybe is null, o.Part is null, o.Text, o.Number, o.List.Single(), o.Other.Text, o.Set.Count, o.Words.Count, o.Fixed, o.Lines.Length);
        """;

    [Test]
    public void A_member_that_may_be_null_was_cleared_and_another_one_has_its_initialiser() =>
        Assert.That(
            Lines(Document, $$"""
                {{Show}}
                yield return Shown(Check.From<Order, OrderKey>(("id", new() { S = "x" })));
                AttributeValue none = new() { NULL = true };
                yield return Shown(Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("note", none), ("count", none), ("maybe", none), ("part", none), ("text", none), ("number", none), ("list", none), ("other", none), ("set", none), ("words", none), ("fixed", none), ("lines", none)));
                yield return (new Order().Note, new Order().Set.Count, new Order().Words.Count, new Order().Fixed);
                """),
            Is.EqualTo(["(, , True, True, text, 2, 2, inner, 0, 0, , 0)", "(, , True, True, text, 2, 2, inner, 0, 0, , 0)", "(note, 1, 1, fixed)"]));

    [Test]
    public void Nested_maps_do_the_same() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument(Timestamps = false)] public partial class Order { public List<Part> Parts { get; set; } = []; public Dictionary<string, Point>? Points { get; set; } }
                [DynamoMap] public partial class Part { public string? Note { get; set; } = "note"; public string Text { get; set; } = "text"; public HashSet<int> Set { get; set; } = [3]; public List<int> List { get; set; } = [2]; }
                [DynamoMap] public partial record Point(string? Note = "note", string Text = "text", int Number = 5, HashSet<int> Set = null!);
                """, """
                AttributeValue none = new() { NULL = true };
                Order o = Check.From<Order, OrderKey>(
                    ("id", new() { S = "x" }),
                    ("parts", new() { L = [new() { M = [] , IsMSet = true }, new() { M = new() { ["note"] = none, ["text"] = none, ["set"] = none, ["list"] = none } }] }),
                    ("points", new() { M = new() { ["a"] = new() { M = [], IsMSet = true }, ["b"] = new() { M = new() { ["note"] = none, ["text"] = none, ["number"] = none, ["set"] = none } } } }));
                foreach (Part part in o.Parts)
                    yield return (part.Note, part.Text, part.Set.Count, part.List.Single());
                foreach (Point point in o.Points!.Values)
                    yield return (point.Note, point.Text, point.Number, point.Set.Count);
                yield return Check.Changes<Order, OrderKey>(o);
                """),
            Is.EqualTo(["(, text, 0, 2)", "(, text, 0, 2)", "(, text, 5, 0)", "(, text, 5, 0)", ""]));

    [Test]
    public void Outside_of_a_nullable_context_scalars_are_cleared_and_collections_are_not() =>
        Assert.That(
            Lines("""
                #nullable disable
                namespace Shop;
                [DynamoDocument(Timestamps = false)] public partial class Order
                {
                    public string Note { get; set; } = "note"; public byte[] Bytes { get; set; } = [1]; public Uri Link { get; set; } = new("http://x"); public int Number { get; set; } = 2;
                    public List<int> List { get; set; } = [2]; public Dictionary<string, int> Map { get; set; } = new() { ["a"] = 1 }; public HashSet<int> Set { get; set; } = [3]; public List<int> None { get; set; }
                }
                """, """
                Order o = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("list", new() { NULL = true }));
                yield return (o.Note is null, o.Bytes is null, o.Link is null, o.Number, o.List.Single(), o.Map.Count, o.Set.Count, o.None is null);
                yield return Check.Changes<Order, OrderKey>(o);
                """),
            Is.EqualTo(["(True, True, True, 2, 2, 1, 0, True)", ""]));

    [Test]
    public void What_was_cleared_is_still_cleared_when_it_comes_back() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument(Timestamps = false)] public partial record Order(string? Title = "untitled", HashSet<string>? Tags = null)
                {
                    public string? Note { get; set; } = "note"; public HashSet<int> Set { get; set; } = [3]; public List<int>? Maybe { get; init; } = [1];
                }
                """, """
                Order o = Check.Stored<Order, OrderKey>(new() { Id = "x", Title = null, Note = null, Set = [], Maybe = null });
                yield return (o.Title, o.Note, o.Set.Count, o.Maybe is null, o.Tags is null);
                """),
            Is.EqualTo(["(, , 0, True, True)"]));

    [Test]
    public void Reading_anew_leaves_nothing_of_what_was_there() =>
        Assert.That(
            Lines(Document, """
                Order o = new() { Id = "x", Note = "old", Count = 9, Maybe = [9], Text = "old", Number = 9, List = [9], Set = [9], Lines = ["old"], Part = new() { Text = "old" }, Other = new() { Text = "old" } };
                o.Words.Add("old");
                Check.Copy<Order, OrderKey>(Check.From<Order, OrderKey>(("id", new() { S = "x" })), o);
                yield return (o.Note, o.Count, o.Maybe is null, o.Text, o.Number, o.List.Single(), o.Set.Count, o.Words.Count, o.Fixed, o.Lines.Length, o.Part is null, o.Other.Text);
                """),
            Is.EqualTo(["(, , True, text, 2, 2, 0, 0, , 0, True, inner)"]));

    [Test]
    public void An_empty_text_that_counts_as_no_value_is_empty_again() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument(Timestamps = false, EmptyStrings = EmptyStringHandling.Null)] public partial record Order(string Title, string Kind = "kind") { public string Text { get; set; } = "text"; public string? Note { get; set; } = "note"; }
                """, """
                Order o = Check.Stored<Order, OrderKey>(new("", "") { Id = "x", Text = "", Note = "" });
                yield return (o.Title.Length, o.Kind.Length, o.Text.Length, o.Note is null);
                """),
            Is.EqualTo(["(0, 0, 0, True)"]));
}
