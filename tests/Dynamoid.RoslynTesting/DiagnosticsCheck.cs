using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Dynamoid.RoslynTesting;

/// <summary>Runs an analyzer over projects and compares what it reports with the marks in their sources.</summary>
/// <param name="analyzer">The analyzer under test.</param>
public sealed class DiagnosticsCheck(DiagnosticAnalyzer analyzer)
{
    /// <summary>Asserts that the analyzer reports exactly what is marked.</summary>
    public Task AssertAsync(params string[] marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        return AssertAsync(DiagnosticsProject.Create(marked.Select(DiagnosticsMarkup.Strip)), marked);
    }

    /// <summary>Asserts that the analyzer reports exactly what is marked; the project holds the same sources without the marks.</summary>
    public async Task AssertAsync(Project project, params string[] marked)
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
    public Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AnalyzerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }
}
