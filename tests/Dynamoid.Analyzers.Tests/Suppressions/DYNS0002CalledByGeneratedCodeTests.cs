using Dynamoid.RoslynTesting;

namespace Dynamoid.Analyzers.Tests.Suppressions;

/// <summary>DYNS0002: private methods that generated code calls are no unused ones.</summary>
internal sealed class DYNS0002CalledByGeneratedCodeTests
{
    [TestCase("IDE0051")]
    [TestCase("CA1822")]
    [Reports, LeavesAlone]
    public async Task Callbacks_and_rules_are_called_and_nothing_else_is(string id)
    {
        SuppressionsCheck check = new(new DYNS0002CalledByGeneratedCode(), id, new UnusedMethods(id));
        Assert.That(
            await check.RunAsync(DiagnosticsProject.Create(["""
                [DynamoDocument] public partial class A
                {
                    [BeforeSave] private void First() { }
                    [Validate] private void Second(ValidationErrors errors) { }
                    private void Third() { }
                    [Obsolete] private void Fourth() { }
                    [AfterFind, Obsolete] private void Fifth() { }
                }
                """])),
            Is.EqualTo(new[] { true, true, false, false, true }));
    }
}
