using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace Dynamoid.RoslynTesting;

/// <summary>Applies the fix of one rule and compares the sources with what they should become.</summary>
/// <param name="analyzer">The analyzer that reports the rule.</param>
/// <param name="fixes">Fixes, of which the one for the rule is taken.</param>
/// <param name="ruleId">The rule.</param>
/// <param name="generator">A generator that the projects use; then only the rule's own reports are looked at.</param>
public sealed class CodeFixesCheck(DiagnosticAnalyzer analyzer, IEnumerable<CodeFixProvider> fixes, string ruleId, IIncrementalGenerator? generator = null)
{
    private readonly DiagnosticsCheck _check = new(analyzer, generator, generator is null ? null : ruleId);
    private readonly CodeFixProvider _fix = fixes.Single(fix => fix.FixableDiagnosticIds.Contains(ruleId));

    /// <summary>Asserts what becomes of a source when one report is fixed. Marks in the result say what is still reported.</summary>
    /// <param name="source">The source, without marks.</param>
    /// <param name="fixedSource">What it should become.</param>
    /// <param name="offer">Which of the offered fixes is taken, in the order of the reports.</param>
    public Task AssertFixAsync(string source, string fixedSource, int offer = 0) => AssertFixAsync([source], offer, fixedSource);

    /// <summary>Asserts what becomes of sources when one report is fixed.</summary>
    /// <param name="sources">The sources, without marks.</param>
    /// <param name="offer">Which of the offered fixes is taken, in the order of the reports.</param>
    /// <param name="fixedSources">What they should become.</param>
    public async Task AssertFixAsync(IReadOnlyList<string> sources, int offer, params string[] fixedSources)
    {
        Project project = Create(sources);
        (Document document, CodeAction action) = (await OfferedAsync(project))[offer];
        await AssertResultAsync(await ApplyAsync(document, action), fixedSources);
    }

    /// <summary>Asserts what becomes of sources when the fix is applied to all of the rule's reports at once.</summary>
    public Task AssertFixAllAsync(IReadOnlyList<string> sources, params string[] fixedSources) => AssertFixAllAsync(sources, 0, fixedSources);

    /// <summary>Asserts what becomes of sources when one of the fixes is applied to all of the rule's reports at once.</summary>
    /// <param name="sources">The sources, without marks.</param>
    /// <param name="offer">Which of the offered fixes is taken, in the order of the reports.</param>
    /// <param name="fixedSources">What they should become.</param>
    public async Task AssertFixAllAsync(IReadOnlyList<string> sources, int offer, params string[] fixedSources)
    {
        Project project = Create(sources);
        (Document document, CodeAction action) = (await OfferedAsync(project))[offer];
        FixAllContext context = new(
            document, _fix, FixAllScope.Project, action.EquivalenceKey!, [ruleId], new CodeFixesDiagnostics(Reported), CancellationToken.None);
        CodeAction? all = await _fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.That(all, Is.Not.Null, "there is a fix for all");
        await AssertResultAsync(await ApplyAsync(document, all!), fixedSources);
    }

    /// <summary>Asserts that the rule reports something and that no fix is offered for it.</summary>
    public async Task AssertNoFixAsync(string source)
    {
        Project project = Create([source]);
        Assert.That(await Reported(project), Is.Not.Empty, "there is something to fix");
        Assert.That((await OfferedAsync(project)).Select(static offer => offer.Action.Title), Is.Empty);
    }

    /// <summary>The titles of the fixes that are offered, in the order of the reports.</summary>
    public async Task<IEnumerable<string>> TitlesAsync(params string[] sources) => (await OfferedAsync(Create(sources))).Select(static offer => offer.Action.Title);

    private Project Create(IEnumerable<string> sources) => DiagnosticsProject.Create(sources, generator: generator);

    private async Task<ImmutableArray<Diagnostic>> Reported(Project project) =>
        [.. (await _check.RunAsync(project)).Where(diagnostic => diagnostic.Id == ruleId).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];

    private async Task<List<(Document Document, CodeAction Action)>> OfferedAsync(Project project)
    {
        List<(Document, CodeAction)> offered = [];
        foreach (Diagnostic diagnostic in await Reported(project))
        {
            Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
            await _fix.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => offered.Add((document, action)), CancellationToken.None));
        }

        return offered;
    }

    private static async Task<Project> ApplyAsync(Document document, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(document.Project.Id)!;
    }

    private async Task AssertResultAsync(Project project, params string[] marked)
    {
        await _check.CompareAsync(project, marked);
        Compilation compilation = (await project.GetCompilationAsync())!;
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, "the result compiles");
        Proofs.Add(Proof.Fixes, ruleId);
    }
}
