using System.Collections.Immutable;
using Dynamoid.CodeFixes;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Tests;

/// <summary>The checks that the tests of the rules share.</summary>
internal static class Rule
{
    public static IReadOnlyList<CodeFixProvider> Fixes { get; } = CodeFixesExports.In(typeof(RuleFix).Assembly);

    /// <summary>All analyzers of the library.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(ModelAnalyzer).Assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>All rules, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public static DiagnosticsCheck Reports { get; } = new(new ModelAnalyzer());

    /// <summary>The same of projects that use the generator.</summary>
    public static DiagnosticsCheck ReportsGenerated { get; } = new(new ModelAnalyzer(), new DocumentGenerator());

    public static CodeFixesCheck Fixing(string id) => new(new ModelAnalyzer(), Fixes, id);

    /// <summary>The fix of any rule, in projects that use the generator.</summary>
    public static CodeFixesCheck FixingGenerated(string id) =>
        new(Analyzers.Single(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id)), Fixes, id, new DocumentGenerator());

    /// <summary>The messages that a source gives, in the order of their places.</summary>
    public static async Task<IEnumerable<string>> MessagesAsync(string source) =>
        (await Reports.RunAsync(DiagnosticsProject.Create([source])))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
}
