using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads which field of a document an expression is: <c>a.City</c>, <c>a.Home.Street</c>, <c>a.Lines[0].Article</c>, <c>a.Tags.Size()</c>.</summary>
internal sealed class FieldReader(SourceReader source)
{
    /// <summary>The field; null when it is none, or the run decides.</summary>
    public FieldRef? Read(Expression expression, DocumentFacts document)
    {
        if (!source.Types.IsField(expression.Operation.Type))
            return null;
        (IOperation operation, Scope scope) = source.Resolver.ResolveOne(expression);
        return operation switch
        {
            IParameterReferenceOperation parameter => scope.ValueOf(parameter.Parameter) as FieldRef,
            IPropertyReferenceOperation { Instance: { } owner } property => Member(property.Property, new(owner, scope), document),
            IInvocationOperation call => Called(call, scope, document),
            _ => null,
        };
    }

    private FieldRef? Member(IPropertySymbol property, Expression owner, DocumentFacts document)
    {
        if (source.Types.IsField(owner.Operation.Type))
            return Read(owner, document) is { } outer ? new(outer.Number, FieldRefKind.Inside) : null;
        return document.NumberOf(property.Name) is >= 0 and var number ? new(number, FieldRefKind.Whole) : null;
    }

    // Size() of any field, and As<…>() of a map, which is the same map.
    private FieldRef? Called(IInvocationOperation call, Scope scope, DocumentFacts document)
    {
        if ((call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is not { } owner || Read(new(QueryChain.Plain(owner)!, scope), document) is not { } field)
            return null;
        return call.TargetMethod.Name switch
        {
            "Size" => new(field.Number, field.Kind == FieldRefKind.Whole ? FieldRefKind.Size : FieldRefKind.Inside),
            "As" => field,
            _ => null,
        };
    }
}
