using System.Text.RegularExpressions;
using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Documentation;

/// <summary>Each rule has a page, a row in the releases and a test; nothing is left of a rule that is gone.</summary>
public sealed partial class RuleTests
{
    private static readonly SortedSet<string> Rules = IdsIn(Repository.Files("src/Dynamoid.Analyzers", "*.cs"));

    [Test]
    public void Each_rule_has_a_page() => Assert.That(Rules.Except(Pages()), Is.Empty);

    [Test]
    public void Each_page_is_of_a_rule() => Assert.That(Pages().Except(Rules), Is.Empty);

    [Test]
    public void Each_rule_has_a_row_in_the_releases() => Assert.That(Rules.Where(IsReported).Except(IdsIn(Repository.Files("src/Dynamoid.Analyzers", "AnalyzerReleases.*.md"))), Is.Empty);

    [Test]
    public void Each_rule_has_a_test() => Assert.That(Rules.Except(IdsIn(Repository.Files("tests", "*.cs"))), Is.Empty);

    [Test]
    public void Each_page_has_the_title_and_parts_of_a_rule_page()
    {
        string[] parts = ["## Why", "## Bad", "## Good"];
        var incomplete = from page in Repository.Files("docs/rules", "DYN*.md")
                         let text = File.ReadAllText(page)
                         where !text.StartsWith($"# {Path.GetFileNameWithoutExtension(page)}", StringComparison.Ordinal) || parts.Any(part => !text.Contains(part, StringComparison.Ordinal))
                         select Repository.Relative(page);
        Assert.That(incomplete, Is.Empty);
    }

    // What suppresses a warning of the compiler reports none of its own, and the releases list those that report.
    private static bool IsReported(string id) => !id.StartsWith("DYNS", StringComparison.Ordinal);

    private static IEnumerable<string> Pages() => Repository.Files("docs/rules", "DYN*.md").Select(Path.GetFileNameWithoutExtension)!;

    private static SortedSet<string> IdsIn(IEnumerable<string> files) =>
        new(files.SelectMany(file => Id().Matches(File.ReadAllText(file))).Select(match => match.Value), StringComparer.Ordinal);

    [GeneratedRegex(@"\bDYN(S\d|[1-9])\d{3}\b")]
    private static partial Regex Id();
}
