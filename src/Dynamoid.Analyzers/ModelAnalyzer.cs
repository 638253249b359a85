using System.Collections.Immutable;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Queries;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>
/// Says why nothing is generated for a class marked <c>[DynamoDocument]</c> or <c>[DynamoMap]</c>. It asks the reader that the generator asks, so what one refuses the other explains.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ModelRules.ByKind.Values.OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;

        // A class marked as both is read as both, and has some of its problems twice.
        HashSet<(Problem, Location)> reported = [];
        IEnumerable<ReadingProblem> problems = DocumentCatalog.Of(context.Compilation).ProblemsOf(type, context.CancellationToken).Concat(MapReader.FindProblems(type, context.CancellationToken));
        foreach (ReadingProblem problem in problems)
        {
            if (reported.Add((problem.Problem, problem.Location)))
                context.ReportDiagnostic(Describe(problem, Places.Within(context.Compilation, problem.Location, type)));
        }
    }

    private static Diagnostic Describe(ReadingProblem problem, Location? place) => Diagnostic.Create(
        ModelRules.ByKind[problem.Kind], place, ProblemFacts.ToProperties(problem.Problem), [.. problem.Problem.Arguments]);
}
