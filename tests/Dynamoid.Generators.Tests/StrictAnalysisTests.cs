using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Generators.Tests;

/// <summary>Generated code is judged as if a person had written it: without its marks, by all analyzers of the SDK.</summary>
public sealed partial class StrictAnalysisTests
{
    private static readonly Dictionary<string, string> NotForUs = new()
    {
        ["CA1002"] = "callers of an ORM want List<T> back",
        ["CA1028"] = "the underlying type of an enum is the user's choice",
        ["CA1033"] = "the interface is hidden on purpose; nobody overrides a codec",
        ["CA1034"] = "the user nests the documents",
        ["CA1062"] = "nullable reference types carry the contract",
        ["CA1502"] = "a document has as many branches as it has fields",
        ["CA1815"] = "AddressSet is passed, not compared",
        ["CA1819"] = "byte[] is a type of properties that users choose",
        ["CA2227"] = "which accessors a partial property has is the user's choice",
        ["CA1822"] = "fields are named through the instance that a lambda is given",
        ["CA2225"] = "a key is made of its parts by conversion, and by its constructor",
    };

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = LoadAnalyzers();

    [TestCaseSource(typeof(Documents), nameof(Documents.Names))]
    public async Task Generated_code_passes_the_strictest_analysis(string name)
    {
        Compilation compilation = Unmark(Documents.Generate(Documents.Named(name)).Watched);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.That(
            found.Where(static diagnostic => IsGenerated(diagnostic) && !NotForUs.ContainsKey(diagnostic.Id)).Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()} {Line(diagnostic)}").Take(10),
            Is.Empty);
    }

    [Test]
    public async Task The_analysis_finds_what_is_wrong()
    {
        TestProject project = TestProject.Of("public class Order { public static void Use(string text) { if (text.Length == 0) throw new Exception(); } public int[] Numbers = []; }");
        ImmutableArray<Diagnostic> found = await Strict(project.Compile()).WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.That(found.Select(static diagnostic => diagnostic.Id), Does.Contain("CA1051").And.Contain("CA2201"));
    }

    // The mark in the head and the attribute on members keep analyzers away.
    private static Compilation Unmark(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
        {
            string text = Mark().Replace(tree.GetText().ToString(), "");
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath.Replace(".g.cs", ".cs", StringComparison.Ordinal)));
        }

        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return Strict(compilation);
    }

    private static Compilation Strict(Compilation compilation) => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
        Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Distinct().ToDictionary(static id => id, static _ => ReportDiagnostic.Warn)));

    private static bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath.Contains("Dynamoid.Generators", StringComparison.Ordinal) == true;

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();

    // The analyzers that AnalysisLevel latest-all turns on come with the SDK that runs the tests.
    private static ImmutableArray<DiagnosticAnalyzer> LoadAnalyzers()
    {
        string dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string sdk = Directory.GetDirectories(Path.Combine(dotnet, "sdk")).Where(static folder => Path.GetFileName(folder).StartsWith("10.", StringComparison.Ordinal)).Max(StringComparer.Ordinal)!;
        return
        [
            .. ((string[])["Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"])
                .Select(file => Assembly.LoadFrom(Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers", file)))
                .SelectMany(static assembly => assembly.GetTypes())
                .Where(static type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    [GeneratedRegex("// <auto-generated/>|\\[global::System.CodeDom.Compiler.GeneratedCode\\(.*?\\)\\]")]
    private static partial Regex Mark();
}
