using Dynamoid.Queries.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads conditions, as the operators and methods of fields make them at run time.</summary>
internal sealed class ConditionReader(SourceReader source)
{
    /// <summary>The condition that a function of a document's fields returns.</summary>
    public ConditionNode OfFunction(Expression function, DocumentFacts document, FieldRef? rangeKey = null)
    {
        IReadOnlyList<Expression> results = source.Functions.Results(function, parameter: rangeKey);
        return results.Count == 0
            ? new ConditionNode.Elsewhere(Sources.Of(source.Resolver.ResolveOne(function).Operation))
            : OneOf([.. results.Select(result => Read(result, document))]);
    }

    /// <summary>The condition that an expression is.</summary>
    public ConditionNode Read(Expression expression, DocumentFacts document) =>
        OneOf([.. source.Resolver.Resolve(expression).Select(one => ReadOne(one, document))]);

    /// <summary>One of some conditions; what is thrown in the place of one does not come.</summary>
    public static ConditionNode OneOf(IReadOnlyList<ConditionNode> options) => options.Count == 1 ? options[0] : new ConditionNode.Choice(options);

    private ConditionNode ReadOne(Expression expression, DocumentFacts document)
    {
        source.CancellationToken.ThrowIfCancellationRequested();
        switch (expression.Operation)
        {
            case IBinaryOperation { OperatorMethod: { } method } binary:
                return source.Types.IsCondition(method.ContainingType) ? Joined(binary, expression, document) : Compared(binary, expression, document);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return new ConditionNode.Not(Read(expression.At(not.Operand), document));
            case ICompoundAssignmentOperation compound:
                return Join(compound.OperatorKind, Read(expression.At(compound.Target), document), Read(expression.At(compound.Value), document));
            case IInvocationOperation call:
                return Called(call, expression, document);
            case IThrowOperation:
                return OneOf([]);
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return LocalFlow.OfCondition(source, expression, document);
            default:
                return Unknown(expression.Operation);
        }
    }

    private ConditionNode Joined(IBinaryOperation binary, Expression expression, DocumentFacts document) =>
        Join(binary.OperatorKind, Read(expression.At(binary.LeftOperand), document), Read(expression.At(binary.RightOperand), document));

    private static ConditionNode Join(BinaryOperatorKind kind, ConditionNode left, ConditionNode right) => kind is BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd
        ? new ConditionNode.And(left, right)
        : new ConditionNode.Or(left, right);

    private ConditionNode Compared(IBinaryOperation binary, Expression expression, DocumentFacts document)
    {
        if (source.Fields.Read(expression.At(binary.LeftOperand), document) is not { } field)
            return Unknown(QueryChain.Plain(binary.LeftOperand)!);
        if (source.Types.IsField(binary.RightOperand.Type))
        {
            FieldRef? other = source.Fields.Read(expression.At(binary.RightOperand), document);
            return new ConditionNode.Other(other is null ? [field.Number] : [field.Number, other.Number], IsComplete: other is not null);
        }

        PlanOperator comparison = Operators.Of(binary.OperatorKind);
        if (field.Kind != FieldRefKind.Whole || binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
            return About(field, comparison);
        PlanOperator withNull = binary.OperatorKind == BinaryOperatorKind.Equals ? PlanOperator.Other : PlanOperator.Exists;
        return source.Values.IsNone(expression.At(binary.RightOperand), document.Field(field.Number)) switch
        {
            false => About(field, comparison),
            true => About(field, withNull),
            _ => new ConditionNode.Choice([About(field, comparison), About(field, withNull)]),
        };
    }

    private ConditionNode Called(IInvocationOperation call, Expression expression, DocumentFacts document)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.IsStatic && source.Types.IsCondition(method.ContainingType))
            return RawConditions.Read(call, expression.Scope, document, source);
        bool isExtension = SymbolEqualityComparer.Default.Equals(method.ContainingType, source.Types.FieldExtensions);
        IOperation? owner = isExtension ? QueryChain.Plain(call.Arguments.FirstOrDefault()?.Value) : source.Types.IsField(method.ContainingType) ? call.Instance : null;
        if (owner is null)
            return Unknown(call);
        return source.Fields.Read(expression.At(owner), document) is { } field ? About(field, Operators.Of(method.Name)) : Unknown(QueryChain.Plain(owner)!);
    }

    private static ConditionNode About(FieldRef field, PlanOperator plan) => field.Kind switch
    {
        FieldRefKind.Whole => new ConditionNode.Leaf(field.Number, plan),
        FieldRefKind.Size => new ConditionNode.Leaf(field.Number, PlanOperator.Other),
        _ => new ConditionNode.Other([field.Number]),
    };

    private static ConditionNode.Elsewhere Unknown(IOperation operation) => new(Sources.Of(operation));
}
