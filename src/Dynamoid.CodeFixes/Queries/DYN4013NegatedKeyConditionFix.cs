using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Says the same without a denial.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN4013NegatedKeyConditionFix() : RuleFix(DYN4013NegatedKeyCondition.Id)
{
    internal override TextFix? Fix(FixTarget target) =>
        target.Node.FirstAncestorOrSelf<ExpressionSyntax>(expression => expression.Span == target.Span) is { } condition && Negation.Of(condition) is { } negation
            ? new($"Write {negation.Opposite}", new TextChange(condition.Span, DYN4013NegatedKeyCondition.Instead(negation)))
            : null;
}
