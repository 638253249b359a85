using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1021DuplicateLockVersionTests
{
    private static readonly CodeFixesCheck Fixing = Rule.Fixing(DYN1021DuplicateLockVersion.Id);

    [Test, Reports]
    public Task Each_further_version_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Account
        {
            [LockVersion] public int Version { get; set; }
            [LockVersion] public long {|DYN1021:Revision|} { get; set; }
        }
        """);

    [Test]
    public Task The_marked_one_comes_before_the_one_with_the_name() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Account { [LockVersion] public int Version { get; set; } public int LockVersion { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task One_version_beside_other_counts_is_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class Account { [LockVersion] public int Version { get; set; } public long Revision { get; set; } [NotStored] public int LockVersion { get; set; } }
        [DynamoDocument] public partial class Order { public int LockVersion { get; set; } public int Version { get; set; } }
        """);

    [Test]
    public async Task The_message_names_both_properties() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Account { [LockVersion] public int A { get; set; } [LockVersion] public int B { get; set; } }"),
        Is.EqualTo(["Property 'B' cannot count the versions of an item because 'A' does already: remove one of the attributes"]));

    [Test, Fixes]
    public Task The_fix_removes_the_attribute() => Fixing.AssertFixAsync(
        "[DynamoDocument] partial class Account { [LockVersion] public int A { get; set; } [LockVersion] public int B { get; set; } }",
        "[DynamoDocument] partial class Account { [LockVersion] public int A { get; set; } public int B { get; set; } }");

    [Test, Fixes]
    public Task All_reports_are_fixed_at_once() => Fixing.AssertFixAllAsync(
        ["[DynamoDocument] partial class A { [LockVersion] public int X { get; set; } [LockVersion] public int Y { get; set; } [Field(\"z\"), LockVersion] public int Z { get; set; } }"],
        "[DynamoDocument] partial class A { [LockVersion] public int X { get; set; } public int Y { get; set; } [Field(\"z\")] public int Z { get; set; } }");
}
