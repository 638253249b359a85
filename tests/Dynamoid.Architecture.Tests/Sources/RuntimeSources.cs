using Dynamoid.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Architecture.Tests.Sources;

/// <summary>Compiles sources of the runtime, the real ones or made-up ones, so that laws are checked on symbols and not on text.</summary>
internal static class RuntimeSources
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET10_0", "NET10_0_OR_GREATER", "NET9_0_OR_GREATER"]);

    /// <summary>The real sources.</summary>
    public static CSharpCompilation Real { get; } =
        Compile(Repository.Files("src/Dynamoid.Runtime", "*.cs").Select(file => (Path.GetRelativePath(Repository.Runtime, file), File.ReadAllText(file))));

    /// <summary>Compiles sources given by their paths inside the runtime.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Options, source.Path.Replace('\\', '/')));
        return CSharpCompilation.Create(
            "Runtime",
            trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Options)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the generator writes for the documents of tests/Dynamoid.AotSmoke, which have a property of every kind; and all of it compiled with the runtime.</summary>
    public static (Compilation Compilation, IReadOnlyList<SyntaxTree> Generated) Generate()
    {
        // The program itself is no document, and JSON needs the generator of System.Text.Json.
        string[] others = ["Program.cs", "Preferences.cs"];
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Dynamoid.AotSmoke"), "*.cs")
            .Where(path => !others.Contains(Path.GetFileName(path)))
            .Select(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options));
        var driver = CSharpGeneratorDriver.Create([new DocumentGenerator().AsSourceGenerator()], parseOptions: Options);
        var before = Real.AddSyntaxTrees(sources);
        driver.RunGeneratorsAndUpdateCompilation(before, out var after, out _);
        return (after, [.. after.SyntaxTrees.Except(before.SyntaxTrees)]);
    }

    /// <summary>The folder directly below the runtime that a source stands in; empty for none.</summary>
    public static string FolderOf(SyntaxTree tree) => tree.FilePath.Contains('/', StringComparison.Ordinal) ? tree.FilePath[..tree.FilePath.IndexOf('/', StringComparison.Ordinal)] : "";

    // This test runs on the same framework and with the same packages as the runtime.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(file => !Path.GetFileName(file).StartsWith("Dynamoid.", StringComparison.Ordinal))
        .Select(file => MetadataReference.CreateFromFile(file));
}
