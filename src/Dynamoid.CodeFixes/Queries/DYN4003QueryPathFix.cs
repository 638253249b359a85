using System.Composition;
using Dynamoid.Analyzers;
using Dynamoid.Analyzers.Queries;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes;

/// <summary>Calls the finder in the place of a condition that says the same: <c>FindAllByCityAndLatitude</c>.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DYN4003QueryPathFix() : RuleFix(DYN4003QueryPath.Id)
{
    internal override TextFix? Fix(FixTarget target)
    {
        if (target.Fact(VerdictFacts.Paths)?.StartsWith(nameof(PathKind.Query), StringComparison.Ordinal) != true
            || target.Node is not SimpleNameSyntax { Identifier.ValueText: "Where" } name
            || name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: { Count: 1 } arguments } call
            || arguments[0].Expression is not SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda
            || target.Model.GetSymbolInfo(call, target.CancellationToken).Symbol is not IMethodSymbol where)
            return null;

        List<(string Field, ExpressionSyntax Value)> equal = [];
        if (!Read(body, lambda.Parameter.Identifier.ValueText, equal))
            return null;
        IEnumerable<IReadOnlyList<(string Field, ExpressionSyntax Value)>> orders = equal.Count == 2 ? [equal, [equal[1], equal[0]]] : [equal];
        foreach (IReadOnlyList<(string Field, ExpressionSyntax Value)> order in orders)
        {
            string finder = QueryVerbs.FindAllBy + string.Join("And", order.Select(static part => part.Field));
            if (where.ContainingType.GetMembers(finder).IsEmpty)
                continue;
            string values = string.Join(", ", order.Select(static part => part.Value.ToString()));
            return new($"Call {finder}", new TextChange(name.Span, finder), new TextChange(call.ArgumentList.Span, $"({values})"));
        }

        return null;
    }

    // Nothing but fields that equal values, in which the lambda's parameter does not occur.
    private static bool Read(ExpressionSyntax condition, string parameter, List<(string Field, ExpressionSyntax Value)> equal)
    {
        while (condition is ParenthesizedExpressionSyntax parenthesized)
            condition = parenthesized.Expression;
        if (condition is not BinaryExpressionSyntax binary)
            return false;
        if (binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.BitwiseAndExpression))
            return Read(binary.Left, parameter, equal) && Read(binary.Right, parameter, equal);
        if (!binary.IsKind(SyntaxKind.EqualsExpression)
            || binary.Left is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: { } field }
            || owner.Identifier.ValueText != parameter
            || binary.Right.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter)
            || equal.Exists(part => part.Field == field))
            return false;
        equal.Add((field, binary.Right));
        return true;
    }
}
