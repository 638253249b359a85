using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads queries: where they begin, and what they are told on the way to where they are read.</summary>
internal sealed class QueryReader(SourceReader source)
{
    /// <summary>The query that an expression is, once for each way that a run can take.</summary>
    public ImmutableArray<QueryState> Read(Expression expression) => [.. source.Resolver.Resolve(expression).SelectMany(one => ReadOne(one)).Distinct()];

    /// <summary>The query whose values a call plucks.</summary>
    public ImmutableArray<QueryState> ReadPlucked(IInvocationOperation pluck) =>
    [
        .. Read(new(pluck.Instance!, Scope.Empty)).Select(query => query.Document is { } document && pluck.Arguments is [{ } fields, ..]
            ? query with { Asked = source.Asked.Read(new(fields.Value, Scope.Empty), document) }
            : query),
    ];

    private IEnumerable<QueryState> ReadOne(Expression expression)
    {
        source.CancellationToken.ThrowIfCancellationRequested();
        switch (expression.Operation)
        {
            case IInvocationOperation call:
                return Called(call, expression);
            case IPropertyReferenceOperation { Property.Name: "Documents", Instance: { } views } when source.Types.IsQuery(views.Type):
                return Read(expression.At(views));
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return LocalFlow.OfQuery(source, expression);
            case IThrowOperation or { ConstantValue: { HasValue: true, Value: null } }:
                return [];
            default:
                return [Foreign(expression.Operation)];
        }
    }

    private IEnumerable<QueryState> Called(IInvocationOperation invocation, Expression expression)
    {
        QueryCall call = source.Types.CallOf(invocation.TargetMethod);
        if (!source.Types.IsQuery(invocation.TargetMethod.ContainingType))
            return [source.Starts.Read(call, invocation, expression.Scope) ?? Foreign(invocation)];
        if (call.Verb is not (QueryVerb.Where or QueryVerb.Option) || invocation.Instance is not { } before)
            return [Foreign(invocation)];
        return Read(expression.At(before)).Select(query => Told(query, invocation, expression.Scope));
    }

    private QueryState Told(QueryState query, IInvocationOperation option, Scope scope)
    {
        Expression? first = option.Arguments is [{ } argument, ..] ? new(argument.Value, scope) : null;
        return option.TargetMethod.Name switch
        {
            "Where" when first is { } function => query.Where(query.Document is { } document
                ? source.Conditions.OfFunction(function, document)
                : new ConditionNode.Elsewhere(Sources.Of(option))),
            "WithIndex" when first is { } name => query with { Index = Named(query.Document, name) },
            "ConsistentRead" => query with { ConsistentRead = first is { } isOn ? source.Values.Bool(isOn) : true },
            "AllowScan" => query with { AllowsScan = true },
            "Descending" => query with { IsDescending = true },
            "ScanIndexForward" when first is { } isForward => query with { IsDescending = !source.Values.Bool(isForward) },
            "Parallel" or "Segment" => query with { IsSegmented = true },
            "FollowIndex" => query with { FollowsIndex = true },
            "Project" when first is { } asked && query.Document is { } document => query with { Asked = source.Asked.Read(asked, document) },
            _ => query,
        };
    }

    private int Named(DocumentFacts? document, Expression name)
    {
        if (document is null)
            return QueryState.SomeIndex;
        if (source.Resolver.ResolveOne(name).Operation is IPropertyReferenceOperation { Property.Name: "Name", Instance: { } queries } && source.Types.IsIndexQueries(queries.Type))
            return source.Starts.NumberOf(name.At(queries), document);
        return source.Values.Text(name) is { } text ? IndexNames.Find(document, text.Text, text.IsWhole) : QueryState.SomeIndex;
    }

    private QueryState Foreign(IOperation operation) =>
        QueryState.Foreign(source.Documents.Find(source.Types.DocumentOf(operation.Type), source.CancellationToken), Sources.Of(operation));
}
