using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>Properties that hold what their classes do not know.</summary>
[NonParallelizable]
public sealed class ExtraAttributesTests
{
    private const string Helpers = """

        public static class Try
        {
            public static string Message(Action action)
            {
                try { action(); return "nothing"; } catch (ItemFormatException error) { return error.Message; }
            }
        }
        """;

    private const string Orders = Documents.Extra + Helpers;

    [Test]
    public void They_hold_what_an_item_has_besides_and_are_written_with_it() =>
        Assert.That(
            Lines(Orders, """
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("a", new() { N = "1" }), ("total", new() { N = "2" }), ("b", new() { NULL = true }));
                yield return (a.Extra.Count, a.Extra["a"].AsNumber(), a.Extra["b"].IsNull, a.Total);
                a.Extra["c"] = new DynamoValue.StringSet("t");
                a.Extra["d"] = null!;
                yield return string.Join(",", a.ToItem().Keys);
                yield return new Order().Extra.Count + Check.From<Order, OrderKey>(("id", new() { S = "x" })).Extra.Count;
                """),
            Is.EqualTo(["(2, 1, True, 2)", "id,total,places,a,b,c", "0"]));

    [Test]
    public void In_a_map_they_take_the_place_of_what_is_hidden_and_count_as_its_members() =>
        Assert.That(
            Lines(Orders, """
                var more = new AttributeValue { M = new() { ["count"] = new() { N = "1" }, ["x"] = new() { N = "5" }, ["u"] = new() { S = "v" } } };
                Order a = Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("line", more), ("places", new() { L = [more] }));
                yield return (a.Line!.Others, a.Places[0].X, a.Places[0].Rest.Count, Check.Changes<Order, OrderKey>(a));
                a.Line = a.Line.With("w", new DynamoValue.Boolean(true));
                yield return (Check.Changes<Order, OrderKey>(a), string.Join(",", a.ToItem()["line"].M.Keys));
                yield return (new Line(1).Others, Check.From<Order, OrderKey>(("id", new() { S = "x" }), ("line", new() { M = new() { ["count"] = new() { N = "1" } } })).Line!.Others);
                """),
            Is.EqualTo(["(2, 5, 2, )", "(line, count,x,u,w)", "(-1, -1)"]));

    [Test]
    public void They_come_through_a_constructor_and_are_copied_when_a_document_is_read_anew() =>
        Assert.That(
            Lines(Orders, """
                Note a = Check.From<Note, NoteKey>(("id", new() { S = "x" }), ("u", new() { S = "v" })), b = new("x", []);
                Check.Copy<Note, NoteKey>(a, b);
                yield return (a.Extra["u"]!.AsString(), b.Extra.Count);
                """),
            Is.EqualTo(["(v, 1)"]));

    [Test]
    public void An_entry_under_the_name_of_a_known_attribute_is_refused() =>
        Assert.That(
            Lines(Orders, """
                yield return Try.Message(() => new Order { Id = "x", Extra = { ["total"] = new DynamoValue.String("") } }.ToItem());
                yield return Try.Message(() => new Order { Id = "x", Line = new Line(1).With("count", new DynamoValue.String("")) }.ToItem());
                """),
            Has.All.Contain("which is the attribute of a property").And.Some.Contain("'total'").And.Some.Contain("'count'"));
}
