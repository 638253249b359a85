using Dynamoid.Analyzers.Calls;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that is waited for.</summary>
internal sealed class DYN6003TaskBlocked : CallRule
{
    public const string Id = "DYN6003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A thread is blocked by a request",
        messageFormat: "'{0}' blocks its thread until DynamoDB has answered: await it",
        RuleCategories.Async,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A blocked thread does nothing for as long as a request takes, and under load the pool runs out of threads; with a synchronization context it can wait for itself.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    /// <summary>The expression that blocks; null when a call is not blocked on.</summary>
    public static ExpressionSyntax? BlockOf(InvocationExpressionSyntax call)
    {
        if (AwaitSyntax.Configured(call).Parent is not MemberAccessExpressionSyntax member)
            return null;
        return member.Name.Identifier.ValueText switch
        {
            "Result" => member,
            "Wait" => member.Parent as InvocationExpressionSyntax,
            "GetAwaiter" when member.Parent is InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetResult", Parent: InvocationExpressionSyntax result } } => result,
            _ => null,
        };
    }

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name.EndsWith(QueryVerbs.Async, StringComparison.Ordinal) && BlockOf(call) is not null;

    public override void Check(CallSite site)
    {
        if (site.Method.GivesTask())
            site.Report(Rule, site.Method.Name);
    }
}
