using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>Structs that are stored as maps.</summary>
[NonParallelizable]
public sealed class StructMapTests
{
    [Test]
    public void They_come_back_alone_in_lists_and_in_dictionaries_present_or_not() =>
        Assert.That(
            Lines(Documents.Structs, """
                Drawing d = Check.Stored<Drawing, DrawingKey>(new()
                {
                    Id = "x",
                    Center = new(1, 2),
                    Line = [new(3, 4, "n")],
                    Dots = [null, new(5, 6)],
                    Named = new() { ["a"] = new(7, 8), ["b"] = null },
                    Sizes = [new(9) { Parts = [1] }],
                    Range = new() { Low = 3 },
                });
                yield return (d.Center, d.Corner is null, d.Line[0].Name, d.Dots[0] is null, d.Dots[1]!.Value.Y, d.Named["a"]!.Value.X, d.Named["b"] is null);
                yield return (d.Sizes[0].Width, d.Sizes[0].Parts.Count, d.Range.Low, d.Range.High);
                yield return Check.Changes<Drawing, DrawingKey>(d);
                d.Center = d.Center with { X = 0 };
                d.Corner = default(Point);
                d.Sizes[0].Width = 1;
                yield return Check.Changes<Drawing, DrawingKey>(d);
                """),
            Is.EqualTo(["(Point { X = 1, Y = 2, Name =  }, True, n, True, 6, 7, True)", "(9, 1, 3, 2)", "", "center,corner,sizes"]));

    [Test]
    public void They_keep_what_they_do_not_know_and_are_equal_all_the_same() =>
        Assert.That(
            Lines(Documents.Structs, """
                Drawing d = Check.From<Drawing, DrawingKey>(("id", new() { S = "x" }), ("center", new() { M = new() { ["x"] = new() { N = "1" }, ["y"] = new() { N = "0" }, ["z"] = new() { N = "9" } } }));
                yield return (d.Center == new Point(1, 0), d.Center.GetHashCode() == new Point(1, 0).GetHashCode());
                yield return Check.Changes<Drawing, DrawingKey>(d);
                d.Corner = d.Center with { Y = 2 };
                yield return string.Join(",", d.ToItem()["corner"].M.Select(pair => pair.Key + pair.Value.N));
                """),
            Is.EqualTo(["(True, True)", "", "x1,y2,z9"]));
}
