using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Finds where the source reads queries, or hands them on.</summary>
internal sealed class QuerySites(KnownTypes types, SourceReader source)
{
    /// <summary>Whether a node may be such a place, by its names alone.</summary>
    public static bool MayBe(SyntaxNode node) => node switch
    {
        CommonForEachStatementSyntax loop => loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword),
        InvocationExpressionSyntax call when QueryChain.NameOf(call)?.Identifier.ValueText is { } name =>
            QueryVerbs.MayEnd(name) || (QueryVerbs.MayGive(name) && !QueryVerbs.IsKnown(QueryChain.NameBehind(call))),
        _ => false,
    };

    /// <summary>The verdicts on what is read or handed on; none when it is no query.</summary>
    public ImmutableArray<QueryVerdict> Judge(SyntaxNode node, SemanticModel model) => node switch
    {
        CommonForEachStatementSyntax loop when model.GetOperation(loop, source.CancellationToken) is IForEachLoopOperation each => Some(Judge(each)),
        InvocationExpressionSyntax call when model.GetSymbolInfo(call, source.CancellationToken).Symbol is IMethodSymbol method => Judge(call, method, model),
        _ => [],
    };

    // A method that only has the name is found out before the operations are made.
    private ImmutableArray<QueryVerdict> Judge(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model)
    {
        bool isOfLibrary = types.CallOf(method).Verb != QueryVerb.None;
        if ((!isOfLibrary && !QueryPlaces.TakesStream(method)) || model.GetOperation(call, source.CancellationToken) is not IInvocationOperation invocation)
            return [];
        if (!isOfLibrary)
            return Some(JudgeStream(invocation));
        return Judge(invocation) is { } verdict
            ? [verdict]
            : [.. new StreamedVariables(types, source.CancellationToken).Of(invocation).Select(stream => Read(stream, QueryVerb.Read)).OfType<QueryVerdict>()];
    }

    private static ImmutableArray<QueryVerdict> Some(QueryVerdict? verdict) => verdict is null ? [] : [verdict];

    // LINQ's CountAsync or Where has only the name of an end or a step of a query: it reads the query that it is called on, behind others that have such names.
    private QueryVerdict? JudgeStream(IInvocationOperation end)
    {
        IOperation? stream = ReceiverOf(end);
        while (stream is IInvocationOperation step && QueryVerbs.IsKnown(step.TargetMethod.Name) && QueryPlaces.TakesStream(step.TargetMethod))
            stream = ReceiverOf(step);
        return stream is not null && types.IsQuery(stream.Type) ? Read(stream, QueryVerb.Read) : null;
    }

    // What an extension method is called on; null where that is passed as an argument.
    private static IOperation? ReceiverOf(IInvocationOperation call) => QueryChain.Plain(call.Arguments.FirstOrDefault()?.Value) is { } receiver
        && call.Syntax is InvocationExpressionSyntax { Expression: { } called }
        && (called is MemberBindingExpressionSyntax || (called is MemberAccessExpressionSyntax access && access.Expression.Span.Contains(receiver.Syntax.Span)))
            ? receiver
            : null;

    private QueryVerdict? Judge(IForEachLoopOperation loop)
    {
        IOperation? query = QueryChain.Plain(loop.Collection);
        while (query is IInvocationOperation told && QueryPlaces.Configures(told.TargetMethod.Name))
            query = QueryChain.Plain(told.Instance ?? told.Arguments.FirstOrDefault()?.Value);
        return query is not null && types.IsQuery(query.Type) ? Read(query, QueryVerb.Read) : null;
    }

    private QueryVerdict? Judge(IInvocationOperation invocation)
    {
        QueryCall call = types.CallOf(invocation.TargetMethod);
        switch (call.Verb)
        {
            case QueryVerb.Find or QueryVerb.FindAll:
                return ByKey(call, invocation, call.Verb == QueryVerb.Find ? PathKind.GetItem : PathKind.BatchGetItem);
            case QueryVerb.FindBy when IsByKey(call, invocation):
                return ByKey(call, invocation, PathKind.GetItem);
            case QueryVerb.FindBy:
                return source.Starts.Read(call, invocation, Scope.Empty) is { } found ? VerdictMaker.Of([found], QueryVerb.Read, QueryPlaces.Of(types, invocation)) : null;
            case QueryVerb.Read or QueryVerb.Last or QueryVerb.Count or QueryVerb.Delete or QueryVerb.Look:
                return invocation.Instance is { } query ? VerdictMaker.Of(Queries(invocation, query), call.Verb, QueryPlaces.Of(types, invocation)) : null;
            default:
                return QueryPlaces.UseOf(types, invocation) is { } use ? Read(invocation, use) : null;
        }
    }

    private ImmutableArray<QueryState> Queries(IInvocationOperation read, IOperation query) =>
        QueryVerbs.Plucks(read.TargetMethod.Name) ? source.Queries.ReadPlucked(read) : source.Queries.Read(new(query, Scope.Empty));

    private QueryVerdict? Read(IOperation query, QueryVerb verb) => VerdictMaker.Of(source.Queries.Read(new(query, Scope.Empty)), verb, QueryPlaces.Of(types, query));

    private bool IsByKey(QueryCall call, IInvocationOperation finder) => source.Documents.Find(call.Document, source.CancellationToken) is { } document
        && QueryStarts.FieldsOf(document, finder, QueryVerbs.FindBy, QueryVerbs.Async) is { } fields && document.IsKey(fields);

    private QueryVerdict? ByKey(QueryCall call, IInvocationOperation invocation, PathKind kind) => source.Documents.Find(call.Document, source.CancellationToken) is { } document
        ? new(document, call.Verb, QueryPlaces.Of(types, invocation), [new(kind, -1, string.Join(" and ", KeyOf(document).Select(static attribute => attribute + " = ?"))) { IsMeant = true }])
        : null;

    private static IEnumerable<string> KeyOf(DocumentFacts document) =>
        document.Model.RangeKey is { } range ? [document.Model.HashKey.Attribute, range.Attribute] : [document.Model.HashKey.Attribute];
}
