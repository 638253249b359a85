using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.RoslynTesting;

/// <summary>A project in memory: files by their paths, and the settings that matter to the compiler side.</summary>
public sealed record TestProject
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using Dynamoid;
        """;

    /// <summary>The assembly's name.</summary>
    public string AssemblyName { get; init; } = "Tests";

    /// <summary>The C# that the project is written in.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.Preview;

    /// <summary>What it refers to beside the platform and Dynamoid.</summary>
    public ImmutableArray<MetadataReference> Referred { get; init; } = [];

    /// <summary>The files.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("Usings.cs", ImplicitUsings);

    /// <summary>A project of one file.</summary>
    public static TestProject Of(string source) => new TestProject().With("Source.cs", source);

    /// <summary>The project with a file added or changed.</summary>
    public TestProject With(string path, string source) => this with { Files = Files.SetItem(path, source) };

    /// <summary>The parsed files in the order of their paths.</summary>
    public IEnumerable<SyntaxTree> Trees => Files.Select(file => Parse(file.Key, file.Value));

    /// <summary>The compilation, with nullable reference types as new projects have them.</summary>
    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        Trees,
        References.All.Concat(Referred),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>Parses one file as this project would.</summary>
    public SyntaxTree Parse(string path, string source) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(Language, DocumentationMode.Diagnose), path);
}
