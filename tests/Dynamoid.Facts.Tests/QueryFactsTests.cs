namespace Dynamoid.Facts.Tests;

/// <summary>What this assembly says of its own queries.</summary>
public sealed class QueryFactsTests
{
    private static readonly AssemblyFacts Facts = AssemblyFacts.Read(typeof(QueryFactsTests).Assembly.Location);

    [Test]
    public void Each_query_says_what_it_sends_and_what_it_asks_of_the_key() => Assert.Multiple(() =>
    {
        Assert.That(Said(nameof(Lookups.ById)), Is.EqualTo(new[] { "GetItem table: id = ?" }));
        Assert.That(Said(nameof(Lookups.ByIds)), Is.EqualTo(new[] { "BatchGetItem table: id = ?" }));
        Assert.That(Said(nameof(Lookups.North)), Is.EqualTo(new[] { "Query CityLatitude: city = ? and latitude > ?" }));
        Assert.That(Said(nameof(Lookups.Of)), Is.EqualTo(new[] { "Query table: guest = ?" }));
        Assert.That(Said(nameof(Lookups.Everybody)), Is.EqualTo(new[] { "Scan table: , meant" }));
    });

    [Test]
    public void A_query_that_can_go_several_ways_says_each() =>
        Assert.That(Said(nameof(Lookups.Either)), Is.EquivalentTo(new[] { "Scan table: , meant", "Query CityLatitude: city = ? and latitude > ?" }));

    [Test]
    public void What_the_run_decides_is_unknown() => Assert.That(Said(nameof(Lookups.Unknown)), Does.Contain("Unknown table: "));

    [Test]
    public void A_place_is_a_member_a_file_of_the_project_and_a_line()
    {
        QueryFact query = Queries().Single(static query => query.Member!.Contains(nameof(Lookups.North), StringComparison.Ordinal));
        Assert.That((query.Member, query.File), Is.EqualTo(("Dynamoid.Facts.Tests.Lookups.North(string)", "Lookups.cs")));
        string[] source = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(SourceFile())!, query.File!));
        Assert.That(source[query.Line - 1], Does.Contain("Task<List<Address>> North"));
    }

    [Test]
    public void All_queries_are_one_attribute_which_the_compiler_passes_for_each_symbol() =>
        Assert.That(typeof(QueryFactsTests).Assembly.CustomAttributes.Count(static attribute => attribute.AttributeType.Name.StartsWith("Query", StringComparison.Ordinal)), Is.EqualTo(1));

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    private static IEnumerable<QueryFact> Queries() => Facts.Documents.SelectMany(static document => document.Queries);

    private static string[] Said(string member) =>
    [
        .. Queries()
            .Where(query => query.Member!.Contains($"Lookups.{member}(", StringComparison.Ordinal))
            .Select(static query => $"{query.Operation} {query.Index ?? "table"}: {query.Key}{(query.IsMeant ? ", meant" : "")}"),
    ];
}
