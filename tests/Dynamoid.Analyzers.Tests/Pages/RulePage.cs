using System.Text.RegularExpressions;

namespace Dynamoid.Analyzers.Tests.Pages;

/// <summary>A page of docs/rules.</summary>
internal sealed partial class RulePage(string id)
{
    private readonly string _text = Repository.Read($"docs/rules/{id}.md");

    public string Title => _text.Split('\n')[0];

    public IEnumerable<string> Sections => SectionTitle().Matches(_text).Select(static match => match.Groups[1].Value);

    /// <summary>The C# of a section; empty when it shows something else.</summary>
    public string Code(string section) => CodeBlock().Match(_text[_text.IndexOf($"\n## {section}\n", StringComparison.Ordinal)..]) is { Success: true } code ? code.Groups[1].Value : "";

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex SectionTitle();

    [GeneratedRegex(@"\A\n## [^\n]+\n```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
