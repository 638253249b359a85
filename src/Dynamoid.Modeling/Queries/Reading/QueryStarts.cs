using Dynamoid.Queries.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Reads where queries begin: <c>Where</c>, <c>All</c>, finders, and the queries of an index.</summary>
internal sealed class QueryStarts(SourceReader source)
{
    /// <summary>The query that a call begins; null when nobody knows its documents.</summary>
    public QueryState? Read(QueryCall call, IInvocationOperation invocation, Scope scope)
    {
        if (source.Documents.Find(call.Document, source.CancellationToken) is not { } document)
            return null;
        QueryState none = QueryState.Of(document);
        return call.Verb switch
        {
            QueryVerb.Where when invocation.Arguments is [{ } function, ..] => none.Where(source.Conditions.OfFunction(new(function.Value, scope), document)),
            QueryVerb.All => none with { AllowsScan = true },
            QueryVerb.FindAllBy => Finder(document, invocation, scope, QueryVerbs.FindAllBy, ""),
            QueryVerb.FindBy => Finder(document, invocation, scope, QueryVerbs.FindBy, QueryVerbs.Async),
            QueryVerb.IndexQuery or QueryVerb.IndexScan => OfIndex(none, call.Verb, invocation, scope),
            _ => null,
        };
    }

    /// <summary>The fields that a finder is named after; null when they cannot be told.</summary>
    public static IReadOnlyList<int>? FieldsOf(DocumentFacts document, IInvocationOperation finder, string before, string behind)
    {
        string name = finder.TargetMethod.Name;
        return document.FieldsOf(name.Substring(before.Length, name.Length - before.Length - behind.Length), ValuesOf(finder).Count);
    }

    private QueryState Finder(DocumentFacts document, IInvocationOperation finder, Scope scope, string before, string behind)
    {
        QueryState query = QueryState.Of(document);
        if (FieldsOf(document, finder, before, behind) is not { } fields)
            return query.Where(new ConditionNode.Elsewhere(Sources.Of(finder)));
        List<IArgumentOperation> values = ValuesOf(finder);
        for (int i = 0; i < fields.Count; i++)
        {
            ConditionNode equal = new ConditionNode.Leaf(fields[i], PlanOperator.Equal);
            ConditionNode isNull = new ConditionNode.Leaf(fields[i], PlanOperator.Other);
            query = query.Where(source.Values.IsNone(new(values[i].Value, scope), document.Field(fields[i])) switch
            {
                false => equal,
                true => isNull,
                _ => new ConditionNode.Choice([equal, isNull]),
            });
        }

        return query;
    }

    // In the order of the parameters, which is that of the fields; the token comes last.
    private static List<IArgumentOperation> ValuesOf(IInvocationOperation finder) =>
    [
        .. finder.Arguments
            .Where(static argument => argument.Parameter?.Type.Name != nameof(CancellationToken))
            .OrderBy(static argument => argument.Parameter?.Ordinal),
    ];

    private QueryState OfIndex(QueryState none, QueryVerb verb, IInvocationOperation call, Scope scope)
    {
        DocumentFacts document = none.Document!;
        int index = call.Instance is { } queries ? NumberOf(new(queries, scope), document) : QueryState.SomeIndex;
        QueryState query = none with { Index = index, AllowsScan = verb == QueryVerb.IndexScan };
        if (index < 0)
            return query with { Elsewhere = call.Instance is null ? null : Sources.Of(QueryChain.Plain(call.Instance)!) };
        if (verb == QueryVerb.IndexScan)
            return query;
        int[] keys = [.. document.Model.Indexes[index].Keys];
        List<IArgumentOperation> values = ValuesOf(call);
        for (int i = 0; i < values.Count && i < keys.Length; i++)
        {
            query = query.Where(values[i].Parameter?.Type.TypeKind == TypeKind.Delegate
                ? source.Conditions.OfFunction(new(values[i].Value, scope), document, new(keys[i], FieldRefKind.Whole))
                : new ConditionNode.Leaf(keys[i], PlanOperator.Equal));
        }

        return query;
    }

    /// <summary>The number of the index that queries are of: the property of <c>Indexes</c> tells.</summary>
    public int NumberOf(Expression queries, DocumentFacts document) =>
        source.Resolver.ResolveOne(queries).Operation is IPropertyReferenceOperation property && document.IndexOfMember(property.Property.Name) is >= 0 and var number ? number : QueryState.SomeIndex;
}
