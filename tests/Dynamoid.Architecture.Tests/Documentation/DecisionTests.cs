using System.Text.RegularExpressions;
using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Documentation;

public sealed partial class DecisionTests
{
    private static readonly string[] Decisions = [.. Repository.Files("docs/adr", "*.md").Where(file => Number().IsMatch(Path.GetFileName(file)))];

    [Test]
    public void Decisions_are_numbered_without_gap_and_without_double() =>
        Assert.That(Decisions.Select(file => int.Parse(Path.GetFileName(file)[..4])), Is.EqualTo(Enumerable.Range(1, Decisions.Length)));

    [Test]
    public void The_index_names_each_decision_by_its_title()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "docs", "adr", "README.md"));
        var rows = from file in Decisions
                   let title = Title().Match(File.ReadLines(file).First())
                   select $"{title.Groups[1]}. [{title.Groups[2]}]({Path.GetFileName(file)})";
        Assert.That(rows.Where(row => !index.Contains(row, StringComparison.Ordinal)), Is.Empty);
    }

    [GeneratedRegex(@"^\d{4}-.*\.md$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^# (\d+)\. (.+)$")]
    private static partial Regex Title();
}
