using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.RoslynTesting;

/// <summary>A generator that a project in memory uses, so that its output is there again after each change.</summary>
internal sealed class GeneratorReference(IIncrementalGenerator generator) : AnalyzerReference
{
    private readonly ISourceGenerator _generator = generator.AsSourceGenerator();

    public override string? FullPath => null;

    public override object Id => generator;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [_generator];

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [_generator];
}
