using Dynamoid.Analyzers.Tests.Design;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Documents;

internal sealed class DYN1051ExpiryNotMarkedTests
{
    private const string Id = DYN1051ExpiryNotMarked.Id;

    [TestCase("DateTimeOffset {|DYN1051:ExpiresAt|}")]
    [TestCase("DateTime? {|DYN1051:Expiry|}")]
    [TestCase("long {|DYN1051:Ttl|}")]
    [Reports]
    public Task A_property_that_is_called_like_one_is_reported(string property) => AssertAsync(property);

    [TestCase("string? Expires")]
    [TestCase("DateTimeOffset ShippedAt")]
    [LeavesAlone]
    public Task Other_names_and_types_are_left_alone(string property) => AssertAsync(property);

    [TestCase("[DynamoDocument] public partial class Session { [Expires] public long Ttl { get; set; } public DateTimeOffset ExpiresAt { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Session { [RangeKey] public long ExpiresAt { get; set; } }")]
    [LeavesAlone]
    public Task A_document_that_has_one_and_keys_are_left_alone(string source) => DesignCheck.AssertAsync(Id, source);

    [Test, Fixes]
    public Task The_fix_marks_it() => DesignCheck.Fixing(Id).AssertFixAsync(
        "[DynamoDocument] public partial class Session { public DateTimeOffset ExpiresAt { get; set; } }",
        "[DynamoDocument] public partial class Session { [Expires] public DateTimeOffset ExpiresAt { get; set; } }");

    private static Task AssertAsync(string property) => DesignCheck.AssertAsync(Id, $"[DynamoDocument] public partial class Session {{ public {property} {{ get; set; }} }}");
}
