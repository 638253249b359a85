using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace Dynamoid.RoslynTesting;

/// <summary>A run of a generator that the next one builds on, as in an IDE.</summary>
public sealed class GeneratorRun
{
    private readonly TestProject _project;
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;

    private GeneratorRun(TestProject project, CSharpCompilation compilation, GeneratorDriver driver)
    {
        _project = project;
        _compilation = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Output = output;
        Assert.That(diagnostics, Is.Empty, "a generator reports nothing");
        Result = _driver.GetRunResult().Results.Single();
        Assert.That(Result.Exception, Is.Null);
    }

    /// <summary>What the generator made, and how.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The project with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>The same, in which the compiler looks for nulls in generated code as well, for which a user's build does not take the time.</summary>
    public Compilation Watched => Result.GeneratedSources.Aggregate(Output, static (compilation, source) => compilation.ReplaceSyntaxTree(source.SyntaxTree, Watch(source)));

    /// <summary>The generated files: hint name and text.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs a generator for the first time.</summary>
    public static GeneratorRun Of(IIncrementalGenerator generator, TestProject project, IReadOnlyDictionary<string, string>? buildProperties = null)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: new CSharpParseOptions(project.Language),
            optionsProvider: new BuildProperties(buildProperties ?? ImmutableDictionary<string, string>.Empty),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(project, project.Compile(), driver);
    }

    /// <summary>Runs again with a file added or changed; the trees of all other files are the same objects, as in an IDE.</summary>
    public GeneratorRun Edit(string path, string source)
    {
        SyntaxTree tree = _project.Parse(path, source);
        SyntaxTree? old = _compilation.SyntaxTrees.FirstOrDefault(candidate => candidate.FilePath == path);
        CSharpCompilation edited = old is null ? _compilation.AddSyntaxTrees(tree) : _compilation.ReplaceSyntaxTree(old, tree);
        return new(_project.With(path, source), edited, _driver);
    }

    /// <summary>Runs again with everything parsed anew from the same text.</summary>
    public GeneratorRun Again() => new(_project, _project.Compile(), _driver);

    // Codecs are named without the nullable annotations inside of types, and what a constructor takes from an item is there although the compiler cannot see it.
    private static SyntaxTree Watch(GeneratedSourceResult source)
    {
        string text = source.SourceText.ToString()
            .Replace("#nullable enable warnings", "#pragma warning restore CS8618", StringComparison.Ordinal)
            .Replace("#nullable disable warnings", "#nullable enable warnings\n#pragma warning disable CS8618, CS8619, CS8620, CS8631\n", StringComparison.Ordinal);
        return CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)source.SyntaxTree.Options, source.SyntaxTree.FilePath);
    }
}
