using System.Text.RegularExpressions;

namespace Dynamoid.Architecture.Tests.Documentation;

/// <summary>What of a page other pages and files depend on.</summary>
internal static partial class Markdown
{
    /// <summary>The targets of the links of a page. Code is passed over.</summary>
    public static IEnumerable<string> Links(string page) => Link().Matches(Code().Replace(page, "")).Select(match => match.Groups["target"].Value);

    /// <summary>The anchors of a page's headings, as GitHub makes them.</summary>
    public static IEnumerable<string> Anchors(string page) =>
        Heading().Matches(Fence().Replace(page, "")).Select(match => NotInAnchors().Replace(match.Groups["text"].Value.Trim(), "").Replace(' ', '-').ToLowerInvariant());

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+\s+(?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\s_-]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
