using Dynamoid.Analyzers.Calls;
using Dynamoid.Analyzers.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call.</summary>
internal sealed class DYN4011ReversedBounds : CallRule
{
    public const string Id = "DYN4011";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The bounds of Between are reversed",
        messageFormat: "Nothing is between {0} and {1}: the lower bound comes first",
        RuleCategories.Queries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "DynamoDB refuses reversed bounds, and the condition is an exception as soon as it is made.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name == "Between" && call.ArgumentList.Arguments is [{ NameColon: null }, { NameColon: null }];

    public override void Check(CallSite site)
    {
        (ExpressionSyntax low, ExpressionSyntax high) = (site.Call.ArgumentList.Arguments[0].Expression, site.Call.ArgumentList.Arguments[1].Expression);
        if (site.IsOfField && StoredBound.Of(site, low) is { } first && StoredBound.Of(site, high) is { } last && first.CompareTo(last) > 0)
            site.Report(Rule, low, high);
    }
}
