using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Documentation;

public sealed class LinkTests
{
    private static IEnumerable<string> Pages => Repository.Files("", "*.md").Select(Repository.Relative);

    [TestCaseSource(nameof(Pages))]
    public void Every_relative_link_of_a_page_leads_somewhere(string page)
    {
        var file = Path.Combine(Repository.Root, page);
        Assert.That(Markdown.Links(File.ReadAllText(file)).Where(target => !IsOutside(target) && !Leads(file, target)), Is.Empty);
    }

    [TestCase("[a](missing.md)")]
    [TestCase("[a](Dynamoid.sln#nowhere)")]
    [TestCase("[a](LICENSE) and ![b](docs/missing.png \"title\")")]
    public void A_dead_link_is_found(string page) =>
        Assert.That(Markdown.Links(page).Where(target => !Leads(Path.Combine(Repository.Root, "page.md"), target)), Is.Not.Empty);

    [Test]
    public void Code_holds_no_links() => Assert.That(Markdown.Links("`[a](b)`\n```csharp\nx[1](c)\n```\n[d](e)"), Is.EqualTo(new[] { "e" }));

    [Test]
    public void Anchors_are_those_of_GitHub() => Assert.That(Markdown.Anchors("# One thing, and `another`\n## 2. Next"), Is.EqualTo(new[] { "one-thing-and-another", "2-next" }));

    private static bool IsOutside(string target) => target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal);

    private static bool Leads(string page, string target)
    {
        var (path, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
        var file = path.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(path)));
        return anchor is null ? Path.Exists(file) : File.Exists(file) && Markdown.Anchors(File.ReadAllText(file)).Contains(anchor);
    }
}
