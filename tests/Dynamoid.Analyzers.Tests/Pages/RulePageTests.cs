using System.Collections.Immutable;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Tests.Pages;

/// <summary>Each rule has a page that says the same as its descriptor, and whose examples do what they say.</summary>
internal sealed class RulePageTests
{
    private const string Usings = "global using System.Linq; global using System.Threading.Tasks;";

    private static readonly ImmutableArray<DiagnosticDescriptor> Rules = Rule.All;

    private static IEnumerable<string> Ids => Rules.Select(static rule => rule.Id);

    // A rule about the project has no example in C#, and one that nobody sees has no bad one.
    private static IEnumerable<string> IdsWithCode => Rules.Where(static rule => rule.DefaultSeverity != DiagnosticSeverity.Hidden).Select(static rule => rule.Id).Except([DYN9001LanguageTooOld.Id]);

    [TestCaseSource(nameof(Ids))]
    public void The_page_has_the_title_of_the_rule_and_says_all_that_pages_say(string id)
    {
        RulePage page = new(id);
        Assert.That(page.Title, Is.EqualTo($"# {id}: {Rules.Single(rule => rule.Id == id).Title}"));
        Assert.That(page.Sections, Is.EqualTo(["Cause", "Why", "Bad", "Good", "How to fix it", "How to suppress it"]));
    }

    [TestCaseSource(nameof(IdsWithCode))]
    public async Task The_bad_example_is_reported_for_this_rule_alone(string id) =>
        Assert.That((await ReportedAsync(Compile(new RulePage(id).Code("Bad")))).Select(static diagnostic => diagnostic.Id).Distinct(), Is.EqualTo([id]));

    [TestCaseSource(nameof(IdsWithCode))]
    public async Task The_good_example_is_not_reported_and_compiles_with_what_is_generated(string id)
    {
        string code = new RulePage(id).Code("Good");
        Assert.That(code, Is.Not.Empty);
        Compilation compilation = Compile(code);
        Assert.That(await ReportedAsync(compilation), Is.Empty);
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
    }

    [Test]
    public void The_index_lists_each_rule_once_in_order()
    {
        IEnumerable<string> rows = Repository.Read("docs/rules/README.md").Split('\n').Where(static line => line.StartsWith("| [DYN", StringComparison.Ordinal) && !line.StartsWith("| [DYNS", StringComparison.Ordinal));
        IEnumerable<string> expected = Rules.Select(static rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} | {(HasFix(rule.Id) ? "yes" : "no")} |");
        Assert.That(rows, Is.EqualTo(expected));
    }

    private static bool HasFix(string id) => Rule.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));

    private static Compilation Compile(string code) => GeneratorRun.Of(new DocumentGenerator(), TestProject.Of(code).With("Usings2.cs", Usings)).Output;

    // What only editors and tools look at is said of good and bad alike.
    private static async Task<ImmutableArray<Diagnostic>> ReportedAsync(Compilation compilation) =>
    [
        .. (await compilation.WithAnalyzers(Rule.Analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden),
    ];
}
