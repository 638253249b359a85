using System.Globalization;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Analyzers.Tests.Build;

internal sealed class DYN9001LanguageTooOldTests
{
    private const string Document = "[DynamoDocument] public partial class {|DYN9001:Address|} { }\n[DynamoMap] public partial class {|DYN9001:Phone|} { }";

    [TestCase(LanguageVersion.CSharp10)]
    [TestCase(LanguageVersion.CSharp12)]
    [Reports]
    public Task Older_versions_are_reported_on_each_document_and_map(LanguageVersion version) =>
        Rule.Reports.AssertAsync(DiagnosticsProject.Create([DiagnosticsMarkup.Strip(Document)], version), Document);

    [TestCase(LanguageVersion.CSharp13)]
    [TestCase(LanguageVersion.Latest)]
    [TestCase(LanguageVersion.Preview)]
    [LeavesAlone]
    public Task Version_13_and_later_are_left_alone(LanguageVersion version) =>
        Rule.Reports.AssertAsync(DiagnosticsProject.Create([DiagnosticsMarkup.Strip(Document)], version), DiagnosticsMarkup.Strip(Document));

    [Test]
    public async Task The_message_names_the_version_in_use()
    {
        var reported = await Rule.Reports.RunAsync(DiagnosticsProject.Create(["[DynamoMap] public partial class Phone { }"], LanguageVersion.CSharp11));
        Assert.That(
            reported.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            Is.EqualTo(["C# 11.0 cannot compile generated code: set LangVersion to 13 or later in the project, or remove the setting"]));
    }
}
