using Dynamoid.CodeFixes;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dynamoid.Analyzers.Tests;

/// <summary>The checks that the tests of the rules share.</summary>
internal static class Rule
{
    public static IReadOnlyList<CodeFixProvider> Fixes { get; } = CodeFixesExports.In(typeof(RuleFix).Assembly);

    public static DiagnosticsCheck Reports { get; } = new(new ModelAnalyzer());

    public static CodeFixesCheck Fixing(string id) => new(new ModelAnalyzer(), Fixes, id);

    /// <summary>The messages that a source gives, in the order of their places.</summary>
    public static async Task<IEnumerable<string>> MessagesAsync(string source) =>
        (await Reports.RunAsync(DiagnosticsProject.Create([source])))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
