using Dynamoid.Generators;
using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Suppressions;

/// <summary>DYNS0003: a hash key that the save assigns needs no initial value.</summary>
internal sealed class DYNS0003KeyIsAssignedTests
{
    private static readonly SuppressionsCheck Check = new(new DYNS0003KeyIsAssigned(), "CS8618");

    [TestCase("[DynamoDocument] public partial class Store { public string Id { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Store { [HashKey] public string Code { get; init; } }")]
    [TestCase("[DynamoDocument] public partial class Store { public Store() { } public string Id { get; set; } }")]
    [Reports]
    public Task A_hash_key_that_a_save_assigns_needs_no_value(string source) => AssertAsync(source, true);

    [TestCase("[DynamoDocument] public partial class Store { public string City { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Store { public int Number { get; set; } [RangeKey] public string Id2 { get; set; } }")]
    [TestCase("[DynamoDocument] public partial class Store { [HashKey] public int Number { get; set; } public string Id { get; set; } }")]
    [TestCase("public class Store { public string Id { get; set; } }")]
    [LeavesAlone]
    public Task Other_members_are_still_warned_about(string source) => AssertAsync(source, false);

    private static async Task AssertAsync(string source, bool isSuppressed) =>
        Assert.That(await Check.RunAsync(DiagnosticsProject.Create([source], generator: new DocumentGenerator())), Is.EqualTo(new[] { isSuppressed }));
}
