using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Dynamoid.RoslynTesting;

/// <summary>Runs an analyzer over projects and compares what it reports with the marks in their sources.</summary>
/// <param name="analyzer">The analyzer under test.</param>
/// <param name="generator">A generator that the projects use.</param>
/// <param name="ruleId">The only rule whose reports are looked at; null for all.</param>
public sealed class DiagnosticsCheck(DiagnosticAnalyzer analyzer, IIncrementalGenerator? generator = null, string? ruleId = null)
{
    private IEnumerable<string> Rules => ruleId is null ? analyzer.SupportedDiagnostics.Select(static rule => rule.Id) : [ruleId];

    /// <summary>Asserts that the analyzer reports exactly what is marked.</summary>
    public Task AssertAsync(params string[] marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        return AssertAsync(DiagnosticsProject.Create(marked.Select(DiagnosticsMarkup.Strip), generator: generator), marked);
    }

    /// <summary>Asserts that the analyzer reports exactly what is marked; the project holds the same sources without the marks.</summary>
    public async Task AssertAsync(Project project, params string[] marked)
    {
        await CompareAsync(project, marked);
        foreach (string id in Rules)
        {
            if (marked.Any(source => DiagnosticsMarkup.Marks(source, id)))
            {
                Proofs.Add(Proof.Reports, id);
            }
            else if (Proofs.IsWanted(Proof.LeavesAlone))
            {
                await AssertCompilesAsync(project);
                Proofs.Add(Proof.LeavesAlone, id);
            }
        }
    }

    /// <summary>Compares what the analyzer reports with the marks, without any claim about its rules.</summary>
    internal async Task CompareAsync(Project project, params string[] marked)
    {
        ImmutableArray<Diagnostic> diagnostics = await RunAsync(project);
        Assert.That(diagnostics.Where(static diagnostic => !diagnostic.Location.IsInSource), Is.Empty, "each report has a place in the source");

        List<string> actual = [];
        foreach (Document file in DiagnosticsProject.FilesOf(project))
        {
            SyntaxTree? tree = await file.GetSyntaxTreeAsync();
            actual.Add(DiagnosticsMarkup.Render((await file.GetTextAsync()).ToString(), diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree)));
        }

        Assert.That(actual, Is.EqualTo(marked));
    }

    /// <summary>What the analyzer reports, errors of its own (AD0001) included.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return await RunAsync((await project.GetCompilationAsync())!, project.AnalyzerOptions);
    }

    /// <summary>What the analyzer reports in a compilation, such as one that a generator has added to.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return ruleId is null ? all : [.. all.Where(diagnostic => diagnostic.Id == ruleId || diagnostic.Id.StartsWith("AD", StringComparison.Ordinal))];
    }

    // A source that does not compile shows nothing: of much of it no rule would say anything.
    private static async Task AssertCompilesAsync(Project project) => Assert.That(
        (await project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, "what is left alone compiles");
}
