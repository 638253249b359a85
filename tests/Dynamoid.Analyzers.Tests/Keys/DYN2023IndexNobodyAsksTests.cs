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

    [Test, Reports]
    public Task An_index_that_no_query_reads_is_reported() => QueryRule.Of(Id).AssertAsync(Place, QueryRule.In("await Place.Where(p => p.City == city).ToListAsync();"));

    [TestCase("await Place.FindAllByState(city).AnyAsync(); await Place.FindAllByCity(city).AnyAsync();")]
    [TestCase("await Place.FindByCityAsync(city); await Place.Indexes.States.Scan().ToListAsync();")]
    [TestCase("await Place.FindByCityAsync(city); await Place.All().WithIndex(city).AllowScan().AnyAsync();")]
    [TestCase("await Place.FindByCityAsync(city); await Place.QueryPageAsync(new PageRequest());")]
    [TestCase("")]
    [LeavesAlone]
    public Task Used_indexes_and_documents_that_are_queried_elsewhere_are_left_alone(string statements) =>
        QueryRule.Of(Id).AssertAsync(RoslynTesting.DiagnosticsMarkup.Strip(Place), QueryRule.In(statements));
}
