using Dynamoid.Analyzers.Tests.Suppressions;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Tests.Pages;

/// <summary>What suppresses a warning of the compiler has a page as rules have, whose examples do what they say.</summary>
internal sealed class SuppressionPageTests
{
    private static readonly DiagnosticSuppressor[] Suppressors = [new DYNS0001AllCasesOfDynamoValue(), new DYNS0002CalledByGeneratedCode(), new DYNS0003KeyIsAssigned()];

    private static IEnumerable<TestCaseData<DiagnosticSuppressor, SuppressionDescriptor>> Suppressions =>
        Suppressors.SelectMany(static suppressor => suppressor.SupportedSuppressions, static (suppressor, descriptor) => new TestCaseData<DiagnosticSuppressor, SuppressionDescriptor>(suppressor, descriptor));

    [TestCaseSource(nameof(Suppressions))]
    public async Task The_page_says_what_is_suppressed_and_its_examples_show_it(DiagnosticSuppressor suppressor, SuppressionDescriptor descriptor)
    {
        RulePage page = new(descriptor.Id);
        SuppressionsCheck check = new(suppressor, descriptor.SuppressedDiagnosticId, descriptor.SuppressedDiagnosticId.StartsWith("CS", StringComparison.Ordinal) ? null : new UnusedMethods(descriptor.SuppressedDiagnosticId));
        Assert.That(page.Sections, Is.EqualTo(["Cause", "Why", "Bad", "Good", "How to fix it", "How to suppress it"]));
        Assert.That(await check.RunAsync(DiagnosticsProject.Create([page.Code("Bad")])), Is.EqualTo(new[] { false }), "the warning stays");
        Assert.That(await check.RunAsync(DiagnosticsProject.Create([page.Code("Good")])), Is.EqualTo(new[] { true }), "the warning is suppressed");
    }

    [TestCaseSource(nameof(Suppressions))]
    public void The_index_lists_it(DiagnosticSuppressor suppressor, SuppressionDescriptor descriptor)
    {
        string title = new RulePage(descriptor.Id).Title[$"# {descriptor.Id}: ".Length..];
        Assert.That(Repository.Read("docs/rules/README.md"), Does.Contain($"\n| [{descriptor.Id}]({descriptor.Id}.md) | {string.Join(", ", suppressor.SupportedSuppressions.Select(static one => one.SuppressedDiagnosticId))} | {title} |\n"));
        Assert.That(Repository.FileStems("tests/Dynamoid.Analyzers.Tests", descriptor.Id), Is.EqualTo([suppressor.GetType().Name + "Tests"]));
    }

    [Test]
    public void All_are_looked_at() => Assert.That(
        typeof(DYNS0001AllCasesOfDynamoValue).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticSuppressor))),
        Is.EquivalentTo(Suppressors.Select(static suppressor => suppressor.GetType())));
}
