using System.Text.RegularExpressions;

namespace Dynamoid.Docs.Tests;

/// <summary>Each C# block of the documentation is a region of a program that the tests run.</summary>
public partial class ExampleTests
{
    private static readonly Dictionary<string, string> Regions = Directory.EnumerateFiles(Repository.Examples, "*.cs")
        .SelectMany(static file => RegionPattern().Matches(File.ReadAllText(file)))
        .ToDictionary(static match => match.Groups["name"].Value, static match => Unindented(match.Groups["code"].Value), StringComparer.Ordinal);

    public static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "guide"), "*.md")
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Where(File.Exists)
            .Select(static file => Path.GetRelativePath(Repository.Root, file))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void Each_block_is_the_example_that_it_names(string page)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, page));
        MatchCollection blocks = BlockPattern().Matches(text);
        Assert.That(blocks, Has.Count.EqualTo(Regex.Count(text, "^```csharp", RegexOptions.Multiline)), "each C# block stands behind a line <!-- example: name -->");
        Assert.Multiple(() =>
        {
            foreach (Match block in blocks)
            {
                string name = block.Groups["name"].Value;
                Assert.That(Regions, Does.ContainKey(name), $"{page} names an example that no file has");
                Assert.That(block.Groups["code"].Value.Trim(), Is.EqualTo(Regions.GetValueOrDefault(name)), $"{page}, example {name}");
            }
        });
    }

    [Test]
    public void Each_example_is_shown_somewhere()
    {
        string all = string.Concat(Pages.Select(static page => File.ReadAllText(Path.Combine(Repository.Root, page))));
        Assert.That(Regions.Keys.Where(name => !all.Contains($"<!-- example: {name} -->", StringComparison.Ordinal)), Is.Empty);
    }

    private static string Unindented(string code)
    {
        string[] lines = code.Split('\n');
        int indent = lines.Where(static line => line.Trim().Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..].TrimEnd() : "")).Trim();
    }

    [GeneratedRegex(@"#region (?<name>[\w-]+)\n(?<code>.*?)\n[ ]*#endregion", RegexOptions.Singleline)]
    private static partial Regex RegionPattern();

    [GeneratedRegex(@"<!-- example: (?<name>[\w-]+) -->\n```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
