using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call. The compiler's own CS4014 is silent in functions that are not async.</summary>
internal sealed class DYN6001TaskNotAwaited : CallRule
{
    public const string Id = "DYN6001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Nobody waits for a request",
        messageFormat: "Nobody waits for '{0}', so what it throws is lost, and it may not be done when the program goes on: await it",
        RuleCategories.Async,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A task that is dropped takes its exception with it: a write that failed looks like one that worked.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) =>
        name.EndsWith(QueryVerbs.Async, StringComparison.Ordinal) && Whole(call).Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax;

    public override void Check(CallSite site)
    {
        if (site.Method.GivesTask() && IsDropped(site))
            site.Report(Rule, site.Method.Name);
    }

    // With what stands before the question mark of "order?.SaveAsync()".
    private static ExpressionSyntax Whole(InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = AwaitSyntax.Configured(call);
        while (whole.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == whole)
            whole = AwaitSyntax.Outermost(access);
        return whole;
    }

    private static bool IsDropped(CallSite site) => Whole(site.Call).Parent switch
    {
        ExpressionStatementSyntax => true,
        LambdaExpressionSyntax lambda => site.SymbolOf(lambda) is IMethodSymbol { ReturnsVoid: true },
        ArrowExpressionClauseSyntax { Parent: { } member } => site.Model.GetDeclaredSymbol(member, site.CancellationToken) is IMethodSymbol { ReturnsVoid: true },
        _ => false,
    };
}
