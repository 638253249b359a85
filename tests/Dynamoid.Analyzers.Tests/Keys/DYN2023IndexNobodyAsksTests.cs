using Dynamoid.Analyzers.Tests.Queries;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Keys;

internal sealed class DYN2023IndexNobodyAsksTests
{
    private const string Id = DYN2023IndexNobodyAsks.Id;

    private const string Place = """
        [DynamoDocument]
        [GlobalIndex(HashKey = nameof(City))]
        [{|DYN2023:GlobalIndex(HashKey = nameof(State), Name = "states")|}]
        public partial class Place { public string? City { get; set; } public string? State { get; set; } }
        """;

    private const string Match = """
        [DynamoDocument]
        [{|DYN2023:GlobalIndex(HashKeys = [nameof(Tournament), nameof(Region)], RangeKeys = [nameof(Round), nameof(Number)])|}]
        public partial class Match { public string? Tournament { get; set; } public string? Region { get; set; } public string? Round { get; set; } public int Number { get; set; } }
        """;

    [Test, Reports]
    public Task An_index_that_no_query_reads_is_reported() => QueryRule.Of(Id).AssertAsync(Place, QueryRule.In("await Place.Where(p => p.City == city).ToListAsync();"));

    [TestCase("await Place.FindAllByState(city).AnyAsync(); await Place.FindAllByCity(city).AnyAsync();")]
    [TestCase("await Place.FindByCityAsync(city); await Place.Indexes.States.Scan().ToListAsync();")]
    [TestCase("await Place.FindByCityAsync(city); await Place.All().WithIndex(city).AllowScan().AnyAsync();")]
    [TestCase("await Place.FindByCityAsync(city); await Place.QueryPageAsync(new PageRequest());")]
    [TestCase("")]
    [LeavesAlone]
    public Task Used_indexes_and_documents_that_are_queried_elsewhere_are_left_alone(string statements) =>
        QueryRule.Of(Id).AssertAsync(DiagnosticsMarkup.Strip(Place), QueryRule.In(statements));

    [TestCase("await Match.Where(m => m.Region == city && m.Tournament == city && m.Round.BeginsWith(city)).ToListAsync();")]
    [TestCase("await Match.FindAllByTournamentAndRegion(city, city).ToListAsync();")]
    [TestCase("await Match.Indexes.TournamentRegionRoundNumber.Query(city, city, city, n => n > 3).ToListAsync();")]
    [TestCase("await Match.Indexes.TournamentRegionRoundNumber.Scan().ToListAsync();")]
    [LeavesAlone]
    public Task An_index_with_keys_of_several_attributes_that_a_query_reads_is_left_alone(string statements) =>
        QueryRule.Of(Id).AssertAsync(DiagnosticsMarkup.Strip(Match), QueryRule.In(statements));

    [TestCase("await Match.Where(m => m.Tournament == city).AllowScan().ToListAsync();", Description = "a part of the hash key serves nothing")]
    [TestCase("await Match.Where(m => m.Tournament == city && m.Round == city).AllowScan().ToListAsync();", Description = "nor does it with a range key")]
    [TestCase("await Match.FindAsync(city);")]
    [Reports]
    public Task One_of_which_only_a_part_is_asked_for_is_reported(string statements) => QueryRule.Of(Id).AssertAsync(Match, QueryRule.In(statements));

    [Test, Reports]
    public Task Of_two_with_the_same_attributes_the_one_that_is_not_read_is_reported() => QueryRule.Of(Id).AssertAsync(
        """
        [DynamoDocument]
        [GlobalIndex(HashKeys = [nameof(City), nameof(State)], RangeKeys = [nameof(Opened), nameof(Price)])]
        [{|DYN2023:GlobalIndex(HashKeys = [nameof(City), nameof(State)], RangeKeys = [nameof(Price), nameof(Opened)])|}]
        [{|DYN2023:GlobalIndex(HashKey = nameof(City), RangeKeys = new[] { nameof(State), nameof(Opened) })|}]
        public partial class Place { public string? City { get; set; } public string? State { get; set; } public int Opened { get; set; } public decimal Price { get; set; } }
        """,
        QueryRule.In("await Place.Where(p => p.City == city && p.State == city && p.Opened == 3).ToListAsync();"));
}
