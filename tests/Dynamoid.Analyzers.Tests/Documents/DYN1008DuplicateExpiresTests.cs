using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1008DuplicateExpiresTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN1008DuplicateExpires.Id);

    [Test, Reports]
    public Task Each_further_time_to_live_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Session
        {
            [Expires] public DateTime Until { get; set; }
            [Expires] public long {|DYN1008:End|} { get; set; }
            [Expires] public int {|DYN1008:Limit|} { get; set; }
        }
        """);

    [Test, LeavesAlone]
    public Task One_is_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Session { [Expires] public DateTime Until { get; set; } public long End { get; set; } }
        """);

    [Test]
    public async Task The_message_names_both_properties() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Session { [Expires] public int A { get; set; } [Expires] public int B { get; set; } }"),
        Is.EqualTo(["Property 'B' cannot hold the time to live because 'A' does already: remove one of the attributes"]));

    [Test, Fixes]
    public Task The_fix_removes_the_attribute() => Fixing.AssertFixAsync(
        "[DynamoDocument] partial class Session { [Expires] public int A { get; set; } [Expires] public int B { get; set; } }",
        "[DynamoDocument] partial class Session { [Expires] public int A { get; set; } public int B { get; set; } }");

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        [
            "[DynamoDocument] partial class A { [Expires] public int X { get; set; } [Expires] public int Y { get; set; } [Field(\"z\"), Expires] public int Z { get; set; } }",
            "[DynamoDocument] partial record B([property: Expires] long X, [property: Expires] long Y);",
        ],
        "[DynamoDocument] partial class A { [Expires] public int X { get; set; } public int Y { get; set; } [Field(\"z\")] public int Z { get; set; } }",
        "[DynamoDocument] partial record B([property: Expires] long X, long Y);");
}
