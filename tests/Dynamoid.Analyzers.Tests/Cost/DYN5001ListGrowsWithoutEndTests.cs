using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Cost;

internal sealed class DYN5001ListGrowsWithoutEndTests
{
    private const string Maps = """
        [DynamoMap] public partial class Visit { public DateTimeOffset At { get; set; } public string? Who { get; set; } }
        [DynamoMap] public partial class Line { public string? Article { get; set; } }
        """;

    [TestCase("List<Visit> {|DYN5001:Guests|}")]
    [TestCase("Line[] {|DYN5001:PriceHistory|}")]
    [TestCase("List<Line> {|DYN5001:Comments|}")]
    [Reports]
    public Task A_list_of_things_that_happen_is_reported(string property) => AssertAsync(property);

    [TestCase("List<Line> Lines")]
    [TestCase("List<string> Comments")]
    [TestCase("Visit? LastVisit")]
    [TestCase("Dictionary<string, Visit> Guests")]
    [LeavesAlone]
    public Task Parts_of_the_document_and_values_are_left_alone(string property) => AssertAsync(property);

    private static Task AssertAsync(string property) =>
        DesignCheck.AssertAsync(DYN5001ListGrowsWithoutEnd.Id, $"[DynamoDocument] public partial class House {{ public {property} {{ get; set; }} = default!; }}\n{Maps}");
}
