using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1020UnsupportedLockVersionTests
{
    [Test, Reports]
    public Task What_cannot_be_counted_is_reported() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A { [LockVersion] public string? {|DYN1020:Version|} { get; set; } }
        [DynamoDocument] public partial class B { public decimal {|DYN1020:LockVersion|} { get; set; } }
        [DynamoDocument] public partial class C { [LockVersion, RangeKey] public int {|DYN1020:Version|} { get; set; } }
        [DynamoDocument] public partial class D { [LockVersion, Expires] public long {|DYN1020:Version|} { get; set; } }
        """);

    [Test, LeavesAlone]
    public Task Whole_numbers_are_left_alone() => Rule.Reports.AssertAsync("""
        [DynamoDocument] public partial class A { [LockVersion] public int Version { get; set; } }
        [DynamoDocument] public partial class B { public long? LockVersion { get; set; } }
        [DynamoDocument] public partial class C { [LockVersion] private int? Version { get; init; } }
        [DynamoDocument] public partial class D { [Field("lock_version")] public string? Comment { get; set; } }
        [DynamoDocument] public partial class E { [NotStored] public string? LockVersion { get; set; } }
        """);

    [Test]
    public async Task The_message_says_why() => Assert.That(
        await Rule.MessagesAsync("[DynamoDocument] partial class Account { [LockVersion] public double Version { get; set; } }"),
        Is.EqualTo(["Property 'Version' cannot count the versions of an item because its type is 'double' and no whole number: make it an int or long of its own, or rename it"]));
}
