using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.RoslynTesting;

/// <summary>Runs a suppressor over projects: which of the compiler's warnings are left, and which are suppressed.</summary>
/// <param name="suppressor">The suppressor under test.</param>
/// <param name="id">The warning that it suppresses.</param>
/// <param name="warner">What gives the warning, if it is not the compiler.</param>
public sealed class SuppressionsCheck(DiagnosticSuppressor suppressor, string id, DiagnosticAnalyzer? warner = null)
{
    /// <summary>Whether each warning of the id was suppressed, in the order of their places. Any other warning or error fails, errors of the suppressor's own included.</summary>
    public async Task<IReadOnlyList<bool>> RunAsync(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        Compilation compilation = (await project.GetCompilationAsync())!;
        CompilationWithAnalyzersOptions options = new(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers(warner is null ? [suppressor] : [suppressor, warner], options).GetAllDiagnosticsAsync(CancellationToken.None);
        Diagnostic[] reported = [.. diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsSuppressedByPragma(diagnostic, compilation)).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
        if (reported.FirstOrDefault(diagnostic => diagnostic.Id != id) is { } other)
            throw new InvalidOperationException($"The source has a problem of its own: {other}");
        foreach (bool isSuppressed in reported.Select(static diagnostic => diagnostic.IsSuppressed).Distinct())
            Proofs.Add(isSuppressed ? Proof.Reports : Proof.LeavesAlone, suppressor.SupportedSuppressions.Single(suppression => suppression.SuppressedDiagnosticId == id).Id);
        return [.. reported.Select(static diagnostic => diagnostic.IsSuppressed)];
    }

    // Generated code silences what it knows of by itself.
    private static bool IsSuppressedByPragma(Diagnostic diagnostic, Compilation compilation) => diagnostic.GetSuppressionInfo(compilation) is { ProgrammaticSuppressions.IsDefaultOrEmpty: true };
}
