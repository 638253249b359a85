using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Dynamoid.RoslynTesting;

/// <summary>Source in which diagnostics are marked: <c>class {|DYN1001:Address|} { }</c>.</summary>
public static partial class DiagnosticsMarkup
{
    /// <summary>The source that is compiled.</summary>
    public static string Strip(string marked) => Mark().Replace(marked, "");

    /// <summary>Whether a rule is marked anywhere in a source.</summary>
    public static bool Marks(string marked, string ruleId)
    {
        ArgumentNullException.ThrowIfNull(marked);
        return marked.Contains("{|" + ruleId + ":", StringComparison.Ordinal);
    }

    /// <summary>The source with a mark around the span of each diagnostic; of two on one span, the lower id is outside.</summary>
    public static string Render(string source, IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] ordered =
        [
            .. diagnostics
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenByDescending(static diagnostic => diagnostic.Location.SourceSpan.Length)
                .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
        StringBuilder marked = new();
        for (int position = 0; position <= source.Length; position++)
        {
            foreach (Diagnostic _ in ordered.Where(diagnostic => diagnostic.Location.SourceSpan.End == position))
                marked.Append("|}");
            foreach (Diagnostic diagnostic in ordered.Where(diagnostic => diagnostic.Location.SourceSpan.Start == position))
                marked.Append("{|").Append(diagnostic.Id).Append(':');
            if (position < source.Length)
                marked.Append(source[position]);
        }

        return marked.ToString();
    }

    [GeneratedRegex(@"\{\|[A-Z]+[0-9]+:|\|\}")]
    private static partial Regex Mark();
}
