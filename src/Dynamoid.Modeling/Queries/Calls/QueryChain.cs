using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>A query as it is written: <c>Address.Where(…).RecordLimit(3).ToListAsync()</c>, from its end to its beginning.</summary>
internal static class QueryChain
{
    /// <summary>The calls of the library that lead to this one, itself first; not past a variable, parameter, or a method of the user's.</summary>
    public static IEnumerable<IInvocationOperation> Calls(this KnownTypes types, IOperation? end)
    {
        for (IOperation? step = Plain(end); step is not null;)
        {
            if (step is IPropertyReferenceOperation { Property.Name: "Documents" } documents && types.IsQuery(documents.Instance?.Type))
            {
                step = Plain(documents.Instance);
                continue;
            }

            if (step is not IInvocationOperation call || types.CallOf(call.TargetMethod).Verb == QueryVerb.None)
                yield break;
            yield return call;
            step = Plain(call.Instance);
        }
    }

    /// <summary>An operation without conversions and parentheses around it.</summary>
    public static IOperation? Plain(IOperation? operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }

    /// <summary>The name of the method that is called, where it is written.</summary>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>The name of the member that is asked of what a call gives; null when none is.</summary>
    public static string? NameBehind(InvocationExpressionSyntax call) =>
        Outer(call) is { Parent: MemberAccessExpressionSyntax member } outer && member.Expression == outer ? member.Name.Identifier.ValueText : null;

    private static ExpressionSyntax Outer(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
            expression = (ExpressionSyntax)expression.Parent;
        return expression;
    }
}
