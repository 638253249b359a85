using Dynamoid.Analyzers.Calls;
using Dynamoid.Analyzers.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the condition that contradicts one before it.</summary>
internal sealed class DYN4012ContradictoryConditions : CallRule
{
    public const string Id = "DYN4012";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Conditions contradict each other",
        messageFormat: "No item meets both '{0}' and '{1}'",
        RuleCategories.Queries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The query finds nothing, whatever the table holds; as filters the conditions read, and pay for, everything first.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool MayApply(InvocationExpressionSyntax call, string name) => name is "Where" or "Query" && Conjuncts.Of(call).Count > 1;

    public override void Check(CallSite site)
    {
        List<(ExpressionSyntax Condition, string Field, FieldInterval Interval)> before = [];
        foreach (ExpressionSyntax condition in Conjuncts.Of(site.Call))
        {
            if (Read(site, condition) is not { } read)
                continue;
            if (before.Find(one => one.Field == read.Field && one.Interval.Excludes(read.Interval)).Condition is { } other)
                site.ReportAt(Rule, condition, other, condition);
            before.Add((condition, read.Field, read.Interval));
        }
    }

    private static (string Field, FieldInterval Interval)? Read(CallSite site, ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax comparison when IsField(site, comparison.Left) && StoredBound.Of(site, comparison.Right) is { } bound && Interval(comparison.Kind(), bound) is { } interval =>
            (comparison.Left.ToString(), interval),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Between", Expression: { } field }, ArgumentList.Arguments: [{ } low, { } high] }
            when IsField(site, field) && StoredBound.Of(site, low.Expression) is { } from && StoredBound.Of(site, high.Expression) is { } to => (field.ToString(), new(from, to)),
        _ => null,
    };

    private static bool IsField(CallSite site, ExpressionSyntax expression) => site.Types.IsField(site.Model.GetTypeInfo(expression, site.CancellationToken).Type);

    private static FieldInterval? Interval(SyntaxKind kind, StoredBound bound) => kind switch
    {
        SyntaxKind.EqualsExpression => new(bound, bound),
        SyntaxKind.LessThanExpression => new(Low: null, bound, WithHigh: false),
        SyntaxKind.LessThanOrEqualExpression => new(Low: null, bound),
        SyntaxKind.GreaterThanExpression => new(bound, High: null, WithLow: false),
        SyntaxKind.GreaterThanOrEqualExpression => new(bound, High: null),
        _ => null,
    };
}
