using System.Text.RegularExpressions;

namespace Dynamoid.Architecture.Tests.Documentation;

/// <summary>
/// The tests that a page of the gem's rows names: <c>Class.Test</c> of the page's folder, of another folder <c>Folder/Class.Test</c>, and of several cases one,
/// <c>Class.Test: case</c>.
/// </summary>
/// <param name="Path">The file from the folder of all tests, without its ending.</param>
/// <param name="Test">The method.</param>
/// <param name="Case">The name of one case; empty for all.</param>
internal sealed partial record GemRows(string Path, string Test, string Case)
{
    private const string Project = "Dynamoid.Integration.Tests";

    /// <summary>The folders that have a page, from the folder of all tests.</summary>
    public static IReadOnlyList<string> Folders { get; } = [$"{Project}/GemQueries", $"{Project}/GemLife"];

    /// <summary>The tests that each row of a folder's page names.</summary>
    public static IEnumerable<(string Row, IReadOnlyList<GemRows> Tests)> In(string folder, string page) =>
        from line in page.Split('\n')
        where line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| the gem |", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal)
        let cells = Cell().Split(line)
        select (cells[1].Trim(), (IReadOnlyList<GemRows>)[.. Name().Matches(cells[3]).Select(name => Read(folder, name))]);

    /// <summary>Whether the sources, by their paths from the folder of all tests, have the test and its case.</summary>
    public bool IsIn(Func<string, string?> sourceOf) => sourceOf(Path) is { } source
        && source.Contains($" {Test}(", StringComparison.Ordinal)
        && (Case.Length == 0 || source.Contains($"\"{Case}\"", StringComparison.Ordinal) || source.Contains($"\"{{m}} {Case}\"", StringComparison.Ordinal));

    public override string ToString() => $"{Path}.{Test}{(Case.Length == 0 ? "" : ": " + Case)}";

    private static GemRows Read(string folder, Match match)
    {
        var path = match.Groups["path"].Value;
        if (!path.Contains('/', StringComparison.Ordinal))
            path = $"{folder}/{path}";
        return new(path.StartsWith("Dynamoid.", StringComparison.Ordinal) ? path : $"{Project}/{path}", match.Groups["test"].Value, match.Groups["case"].Value);
    }

    // A bar that is part of a cell is escaped.
    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Cell();

    [GeneratedRegex(@"`(?<path>[\w./]+)\.(?<test>\w+)(: (?<case>[^`]+))?`")]
    private static partial Regex Name();
}
