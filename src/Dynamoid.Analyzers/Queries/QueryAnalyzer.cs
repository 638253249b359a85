using System.Collections.Immutable;
using Dynamoid.Analyzers.Queries;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>Says which way each query goes. It asks the planner that decides at run time, so what is said is what is sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [DYN4001QueryScans.Rule, DYN4002QueryMayScan.Rule, DYN4003QueryPath.Rule, DYN4004QueryIsRefused.Rule, DYN5002FilterReadsMore.Rule, DYN2023IndexNobodyAsks.Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (QueryEngine.Of(start.Compilation) is not { } engine)
                return;
            VerdictReports reports = new(ScanPolicies.Of(start.Compilation.Assembly));
            IndexUses uses = new(engine.Types);
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    uses.Look(node.Node, node.SemanticModel, node.CancellationToken);
                    foreach (QueryVerdict verdict in engine.Judge(node.Node, node.SemanticModel, node.CancellationToken))
                    {
                        uses.Add(verdict);
                        reports.Report(verdict, node.ReportDiagnostic);
                        DYN5002FilterReadsMore.Check(verdict, node.ReportDiagnostic);
                    }
                },
                SyntaxKind.InvocationExpression,
                SyntaxKind.ForEachStatement,
                SyntaxKind.ForEachVariableStatement);
            start.RegisterCompilationEndAction(end => uses.Report(end.Compilation, end.ReportDiagnostic));
        });
    }
}
