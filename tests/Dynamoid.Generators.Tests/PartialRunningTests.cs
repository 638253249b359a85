using static Dynamoid.Generators.Tests.Running;

namespace Dynamoid.Generators.Tests;

/// <summary>Partial properties where nothing is partial: they are like any others.</summary>
[NonParallelizable]
public sealed class PartialRunningTests
{
    [Test]
    public void They_are_stored_compared_and_read_anew() =>
        Assert.That(
            Lines(Documents.Partial, """
                Station a = new() { Code = "x", City = "c", Country = "d", Platforms = [1] };
                yield return (a.Lines.Count, a.IsLoaded("City"), a.IsPartial);
                a.Lines.Add(null);
                Station b = Check.Stored<Station, StationKey>(a);
                yield return (b.Code, b.City, b.Country, b.Lines.Count, b.Platforms.Single(), b.Note, b.IsLoaded("City"));
                b.City = null;
                b.Lines.Add("l");
                yield return Check.Changes<Station, StationKey>(b);
                Check.Copy<Station, StationKey>(a, b);
                yield return (b.City, b.Lines.Count);
                """),
            Is.EqualTo(["(0, True, False)", "(x, c, d, 1, 1, note, True)", "city,lines", "(c, 1)"]));

    [Test]
    public void Records_compare_by_them_and_names_that_are_taken_stay_the_users() =>
        Assert.That(
            Lines("""
                namespace Shop;
                [DynamoDocument(Timestamps = false)] public partial record Order { public partial string? Note { get; set; } public bool IsPartial { get; set; } public string? IsLoaded { get; set; } }
                """, """
                Order a = new() { Id = "x", Note = "n", IsPartial = true, IsLoaded = "l" };
                Order b = Check.Stored<Order, OrderKey>(a);
                yield return (a == b, a == b with { Note = "m" }, b.IsPartial, b.IsLoaded);
                """),
            Is.EqualTo(["(True, False, True, l)"]));
}
