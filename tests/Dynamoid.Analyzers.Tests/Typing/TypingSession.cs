using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.Analyzers.Tests.Typing;

/// <summary>A file that is open in an editor: after each change the generator, all analyzers and all suppressors run, and each fix is asked for.</summary>
internal sealed class TypingSession
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = Rule.Analyzers;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Suppressors =
    [
        .. typeof(ModelAnalyzer).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticSuppressor))).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private readonly Project _project;
    private readonly DocumentId _typed;
    private readonly bool _suppresses;
    private readonly ConcurrentQueue<string> _failures = new();
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new DocumentGenerator().AsSourceGenerator()], parseOptions: Parsing);

    public TypingSession(TypedSource source)
    {
        _suppresses = source.IsWarned;
        _project = new AdhocWorkspace().AddProject("Shop", LanguageNames.CSharp)
            .WithParseOptions(Parsing)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(References.All);
        foreach ((int number, string other) in source.Others.Index())
            _project = _project.AddDocument($"Other{number}.cs", other, filePath: $"/shop/Other{number}.cs").Project;
        Document typed = _project.AddDocument("Typed.cs", source.Text, filePath: "/shop/Typed.cs");
        (_project, _typed) = (typed.Project, typed.Id);
    }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyCollection<string> Failures => _failures;

    /// <summary>What is reported, and suppressed, when the file has a text.</summary>
    public async Task<IReadOnlyList<string>> TypeAsync(string text)
    {
        Project project = await GenerateAsync(_project.GetDocument(_typed)!.WithText(SourceText.From(text)).Project);
        CSharpCompilation compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        CompilationWithAnalyzersOptions options = new(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, analyzer, _) => _failures.Enqueue($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        CompilationWithAnalyzers analyzed = compilation.WithAnalyzers(_suppresses ? [.. Analyzers, .. Suppressors] : Analyzers, options);
        ImmutableArray<Diagnostic> all = await (_suppresses ? analyzed.GetAllDiagnosticsAsync(CancellationToken.None) : analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None));
        foreach (Diagnostic diagnostic in all.Where(static diagnostic => diagnostic.Id.StartsWith("DYN", StringComparison.Ordinal)))
            await FixAsync(project, diagnostic);
        return [.. all.Select(static diagnostic => $"{diagnostic}{(diagnostic.IsSuppressed ? " (suppressed)" : "")}").Order(StringComparer.Ordinal)];
    }

    // The driver goes on from what was typed before, as in an editor.
    private async Task<Project> GenerateAsync(Project project)
    {
        _driver = _driver.RunGenerators((await project.GetCompilationAsync())!);
        GeneratorDriverRunResult result = _driver.GetRunResult();
        foreach (string failure in result.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Concat(result.Results.Select(static run => run.Exception?.ToString()).OfType<string>()))
            _failures.Enqueue(failure);
        foreach (GeneratedSourceResult file in result.Results.SelectMany(static run => run.GeneratedSources.IsDefault ? [] : run.GeneratedSources))
            project = project.AddDocument(file.HintName, file.SourceText, filePath: "/shop/generated/" + file.HintName).Project;
        return project;
    }

    private async Task FixAsync(Project project, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree || project.GetDocument(tree) is not { } document || document.Id != _typed)
            return;
        foreach (CodeFixProvider fix in Rule.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            try
            {
                List<CodeAction> actions = [];
                await fix.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
                foreach (CodeAction action in actions)
                    await LookAsync(project, action, diagnostic);
            }
            catch (Exception exception) when (exception is not AssertionException)
            {
                _failures.Enqueue($"{fix.GetType().Name} of {diagnostic}: {exception}");
            }
        }
    }

    private async Task LookAsync(Project project, CodeAction action, Diagnostic diagnostic)
    {
        Solution changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        DocumentId[] files = [.. changed.GetChanges(project.Solution).GetProjectChanges().SelectMany(static change => change.GetChangedDocuments())];
        if (files.Length == 0)
            _failures.Enqueue($"'{action.Title}' changes nothing of {diagnostic}");
        foreach (DocumentId id in files.Where(id => project.GetDocument(id)!.FilePath!.Contains("/generated/", StringComparison.Ordinal)))
            _failures.Enqueue($"'{action.Title}' changes the generated {project.GetDocument(id)!.Name}");
    }
}
