using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dynamoid.Analyzers;
using Dynamoid.Generators;
using Dynamoid.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Verdicts.Tests;

/// <summary>What the analyzer says of the very files that the tests run.</summary>
internal static class CorpusReports
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using System.Linq;
        global using Dynamoid;
        global using Dynamoid.Verdicts.Tests.Stubs;
        namespace Dynamoid.Verdicts.Tests.Stubs
        {
            internal static class Assert { public static void That(object? actual, object? expected) { } }
            internal static class Is { public static object? EqualTo(object? value) => value; public static object? Positive => null; public static Is2 Not => new(); }
            internal sealed class Is2 { public object? EqualTo(object? value) => value; public object? Empty => null; }
        }
        namespace Dynamoid.Verdicts.Tests
        {
            internal static class CorpusTests { public static string Namespace => System.Environment.MachineName; }
        }
        """;

    private static readonly Lazy<Task<ILookup<string, Diagnostic>>> Found = new(FindAsync);

    /// <summary>The reports by class and method.</summary>
    public static Task<ILookup<string, Diagnostic>> ByMethodAsync() => Found.Value;

    private static async Task<ILookup<string, Diagnostic>> FindAsync()
    {
        TestProject project = new TestProject().With("Usings.cs", Usings);
        foreach (string file in Directory.EnumerateFiles(Folder(), "*.cs"))
            project = project.With(Path.GetFileName(file), await File.ReadAllTextAsync(file));
        Compilation compilation = GeneratorRun.Of(new DocumentGenerator(), project).Output;
        Assert.That(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, "the corpus compiles");
        ImmutableArray<Diagnostic> reports = await new DiagnosticsCheck(new QueryAnalyzer()).RunAsync(compilation);
        return reports.ToLookup(MethodOf, StringComparer.Ordinal);
    }

    // Of a local function, the method that it is in.
    private static string MethodOf(Diagnostic diagnostic)
    {
        SyntaxNode node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        MemberDeclarationSyntax member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        string name = member is MethodDeclarationSyntax method ? method.Identifier.ValueText : "";
        return $"{member.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Identifier.ValueText}.{name}";
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "Corpus");
}
