using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Tests;

/// <summary>A rule that says why nothing is generated must not be silenced: the compiler's errors about missing members would stand alone.</summary>
internal sealed class SuppressionTests
{
    private const string Reported = """
        [DynamoDocument, GlobalIndex(HashKey = {|DYN2003:"Town"|})] public class {|DYN1001:Address|} { public {|DYN1002:object?|} Anything { get; set; } }
        """;

    [TestCase("dotnet_diagnostic.{0}.severity = none")]
    [TestCase("dotnet_diagnostic.{0}.severity = suggestion")]
    [TestCase("dotnet_analyzer_diagnostic.severity = none")]
    [TestCase("dotnet_analyzer_diagnostic.category-Dynamoid.Documents.severity = none")]
    public async Task An_editorconfig_does_not_hide_an_error(string line)
    {
        IEnumerable<string> lines = ((string[])["DYN1001", "DYN1002", "DYN2003"]).Select(id => string.Format(null, line, id)).Distinct();
        Project project = DiagnosticsProject.Create([DiagnosticsMarkup.Strip(Reported)], editorConfig: "root = true\n[*.cs]\n" + string.Join('\n', lines));
        await Rule.Reports.AssertAsync(project, Reported);
        Assert.That((await Rule.Reports.RunAsync(project)).Select(static diagnostic => diagnostic.Severity), Is.All.EqualTo(DiagnosticSeverity.Error));
    }

    [Test]
    public Task A_pragma_does_not_hide_an_error() => Rule.Reports.AssertAsync("#pragma warning disable DYN1001, DYN1002, DYN2003\n" + Reported);
}
