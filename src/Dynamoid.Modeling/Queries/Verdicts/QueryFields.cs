using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>What a query brings of each item, and what the index that it asks for has of that: the run time's rule, on what the source tells.</summary>
internal sealed class QueryFields
{
    private readonly DocumentFacts _document;
    private readonly int _index;
    private readonly IReadOnlyList<int> _missing;

    private QueryFields(DocumentFacts document, int index, IReadOnlyList<int> missing, bool isFollowed) =>
        (_document, _index, _missing, IsFollowed) = (document, index, missing, isFollowed);

    /// <summary>Whether the items behind the entries of the index are read from the table.</summary>
    public bool IsFollowed { get; }

    /// <summary>The fields of a query that is read in some way. What is counted or deleted is not brought.</summary>
    public static QueryFields Of(QueryState state, QueryVerb verb, DocumentFacts document)
    {
        if (state.Index < 0 || verb is QueryVerb.Count or QueryVerb.Delete)
            return new(document, state.Index, [], isFollowed: false);
        int[] missing = [.. (state.Asked?.Known ?? []).Where(field => !document.Holds(state.Index, field)).Distinct()];
        return new(document, state.Index, missing, state.FollowsIndex && !document.Plan.Indexes[state.Index].HoldsAll && (missing.Length > 0 || state.Asked is not { IsComplete: true }));
    }

    /// <summary>Why the index cannot give what is asked for; null when it can.</summary>
    public string? Refusal(Plan plan, ConditionSet set)
    {
        if (!IsFollowed && _missing.Count > 0)
            return $"{Names(_missing)} is asked for, which {PathText.Source(_document, _index)} does not hold, so say FollowIndex(), leave it out or let the index include it";
        if (!IsFollowed && !plan.IsQuery)
            return null;
        PlanCondition[] lacking = [.. set.Conditions.Where(condition => Enumerable.Range(0, _document.Model.Shape.Fields.Count).Any(field => condition.Mentions(field) && !_document.Holds(_index, field)))];
        return lacking.Length == 0
            ? null
            : $"a condition is about {KeyText.Names(_document, lacking[0])}, which {PathText.Source(_document, _index)} does not hold, and its entries are filtered, before any item is read from the table, so leave the condition out or let the index include it";
    }

    private string Names(IEnumerable<int> fields) => string.Join(", ", fields.Select(field => _document.Field(field).Attribute));
}
