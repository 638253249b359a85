using Dynamoid.Analyzers.Calls;
using Dynamoid.Analyzers.Queries;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the denied condition on a key of the table, which every item has: of other fields a denial also holds where there is no value.</summary>
internal sealed class DYN4013NegatedKeyCondition : CallRule
{
    public const string Id = "DYN4013";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A denied condition on a key",
        messageFormat: "'{0}' cannot be a key condition: '{1}' says the same and can",
        RuleCategories.Queries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "DynamoDB takes no NOT on a key, so that a query is refused, or scans, for want of the operator that says the same.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    /// <summary>The condition in its place.</summary>
    public static string Instead(Negation negation) => $"{negation.Comparison.Left} {negation.Opposite} {negation.Comparison.Right}";

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "Where" && Conjuncts.Of(call).Any(static condition => Negation.Of(condition) is not null);

    public override void Check(CallSite site)
    {
        if (site.Document is not { } document)
            return;
        foreach (ExpressionSyntax condition in Conjuncts.Of(site.Call))
        {
            if (Negation.Of(condition) is { } negation && IsKey(document, site, negation.Comparison))
                site.ReportAt(Rule, condition, condition, Instead(negation));
        }
    }

    private static bool IsKey(DocumentFacts document, CallSite site, BinaryExpressionSyntax comparison) =>
        comparison.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: { } field }
        && site.SymbolOf(owner) is IParameterSymbol
        && document.NumberOf(field) is >= 0 and var number && (number == document.Model.Key.Hash || number == document.Model.Key.Range)
        && !site.Types.IsField(site.Model.GetTypeInfo(comparison.Right, site.CancellationToken).Type);
}
