using System.Collections.Immutable;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Finds what a name stands for: through variables that are assigned once, parameters of functions that are followed, constants, and the user's own methods.</summary>
internal sealed class Resolver(SourceReader source)
{
    // A chain of names longer than that is a circle.
    private const int Longest = 64;

    // A query that takes more steps than that is not worth the time of who types it.
    private int _steps = 4000;

    /// <summary>The expressions that one stands for, more than one where the run decides; a name that stands for nothing that is known is given back.</summary>
    public IReadOnlyList<Expression> Resolve(Expression expression)
    {
        List<Expression> found = [];
        Add(expression, found, Longest);
        return found;
    }

    /// <summary>The expression that one stands for, or itself where the run decides.</summary>
    public Expression ResolveOne(Expression expression) => Resolve(expression) is [{ } one] ? one : expression;

    private void Add(Expression expression, List<Expression> found, int left)
    {
        IReadOnlyList<Expression> next = left == 0 || --_steps < 0 ? [] : Next(expression);
        if (next.Count == 0)
            found.Add(expression);
        foreach (Expression step in next)
            Add(step, found, left - 1);
    }

    private IReadOnlyList<Expression> Next(Expression expression)
    {
        switch (expression.Operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return [expression.At(conversion.Operand)];
            case IParenthesizedOperation parenthesized:
                return [expression.At(parenthesized.Operand)];
            case ISimpleAssignmentOperation assignment:
                return [expression.At(assignment.Value)];
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return conditional.Condition.ConstantValue is { HasValue: true, Value: bool holds }
                    ? [expression.At(holds ? conditional.WhenTrue : otherwise)]
                    : [expression.At(conditional.WhenTrue), expression.At(otherwise)];
            case ICoalesceOperation coalesce:
                return [expression.At(coalesce.Value), expression.At(coalesce.WhenNull)];
            case ISwitchExpressionOperation choice:
                return [.. choice.Arms.Where(static arm => arm.Value is not IThrowOperation { }).Select(arm => expression.At(arm.Value))];
            case ILocalReferenceOperation local when expression.Scope.ValueOf(local.Local) is null:
                return LocalValue.Single(local) is { } value ? [expression.At(value)] : [];
            case IParameterReferenceOperation parameter when expression.Scope.ValueOf(parameter.Parameter) is null && expression.Scope.TryGetArgument(parameter.Parameter, out Expression argument) && !LocalValue.IsAssigned(parameter):
                return [argument];
            case IConditionalAccessInstanceOperation:
                return Accessed(expression.Operation) is { } accessed ? [expression.At(accessed.Operation)] : [];
            case IFieldReferenceOperation field when IsFollowed(field.Type) || IsConstant(field.Type):
                return Results(field.Field, Scope.Empty);
            case IPropertyReferenceOperation property when (IsFollowed(property.Type) || IsConstant(property.Type)) && !IsOfLibrary(property.Property):
                return Results(property.Property, Scope.Empty);
            case IInvocationOperation call when IsFollowed(call.Type) && expression.Scope.CanFollow:
                return Called(call, expression.Scope);
            default:
                return [];
        }
    }

    // What stands before the question mark of query?.ToListAsync().
    private static IConditionalAccessOperation? Accessed(IOperation instance)
    {
        IOperation? step = instance;
        while (step is not null and not IConditionalAccessOperation)
            step = step.Parent;
        return step as IConditionalAccessOperation;
    }

    private IReadOnlyList<Expression> Called(IInvocationOperation call, Scope scope)
    {
        if (call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
            return call.Instance is { } function ? source.Functions.Results(new(function, scope), call) : [];
        if (IsOfLibrary(call.TargetMethod) || source.Types.CallOf(call.TargetMethod).Verb != QueryVerb.None)
            return [];
        return Results(call.TargetMethod, call.TargetMethod.MethodKind == MethodKind.LocalFunction ? scope.OfClosure(call.TargetMethod, call, scope) : scope.OfMethod(call));
    }

    private IReadOnlyList<Expression> Results(ISymbol member, Scope scope)
    {
        ImmutableArray<IOperation> results = source.Bodies.ResultsOf(member, source.CancellationToken);
        return results.IsEmpty ? [] : [.. results.Select(result => new Expression(result, scope))];
    }

    private bool IsFollowed(ITypeSymbol? type) => type is not null
        && (type.TypeKind == TypeKind.Delegate || source.Types.IsQuery(type) || source.Types.IsCondition(type) || source.Types.IsField(type) || source.Types.IsIndexQueries(type));

    // Of values only those matter that are names or switches, or may be null.
    private static bool IsConstant(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Boolean;

    // What is compiled elsewhere cannot be followed, and what is generated is known by its name.
    private static bool IsOfLibrary(ISymbol member) => member.ContainingType is { } owner
        && (owner.DeclaringSyntaxReferences.IsEmpty || owner.IsGenerated() || member.IsGenerated());
}
