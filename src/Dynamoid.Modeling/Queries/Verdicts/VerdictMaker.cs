using System.Collections.Immutable;
using Dynamoid.Queries.Planning;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>Asks the planner of the run time for each way that a run can take.</summary>
internal sealed class VerdictMaker(QueryVerb verb)
{
    private readonly List<AccessPath> _paths = [];
    private string? _elsewhere;
    private bool _mayScan;

    /// <summary>The verdict on a query; null when its documents are not known.</summary>
    public static QueryVerdict? Of(ImmutableArray<QueryState> states, QueryVerb verb, Location site)
    {
        if (states.IsEmpty || states[0].Document is not { } document || states.Any(state => !ReferenceEquals(state.Document, document)))
            return null;
        VerdictMaker maker = new(verb);
        foreach (QueryState state in states)
            maker.Add(state, document);
        return new(document, verb, site, [.. maker._paths]) { Elsewhere = maker._elsewhere, MayScan = maker._mayScan };
    }

    private void Add(QueryState state, DocumentFacts document)
    {
        if (ConditionSet.Of(state.Conditions) is not { } sets)
        {
            Open("choices that are too many to follow", state.AllowsScan != true);
            return;
        }

        foreach (ConditionSet set in sets)
            Add(state, set, document);
    }

    private void Add(QueryState state, ConditionSet set, DocumentFacts document)
    {
        if (state.Index == QueryState.SomeIndex)
        {
            Open(state.Elsewhere ?? "the name of the index", state.AllowsScan != true);
            return;
        }

        AccessPath path = PathOf(state, set, document, state.ConsistentRead ?? false);
        AccessPath other = state.ConsistentRead is null ? PathOf(state, set, document, consistentRead: true) : path;
        bool isOpen = state.Elsewhere is not null || set.Elsewhere is not null || (set.IsVague && path.Kind == PathKind.Query);
        if (isOpen)
            Open(state.Elsewhere ?? set.Elsewhere ?? "a condition", path.Kind == PathKind.Scan && state.AllowsScan != true);
        if (isOpen && path.Kind == PathKind.Refused)
            return;

        // What the run decides is no mistake of the source.
        Add(path with { IsMeant = path.IsMeant || isOpen });
        if (other.Kind != PathKind.Refused)
            Add(other with { IsMeant = other.IsMeant || isOpen });
    }

    private void Add(AccessPath path)
    {
        if (!_paths.Exists(path.IsSameAs))
            _paths.Add(path);
    }

    private void Open(string elsewhere, bool mayScan)
    {
        _elsewhere ??= elsewhere;
        _mayScan |= mayScan;
    }

    private AccessPath PathOf(QueryState state, ConditionSet set, DocumentFacts document, bool consistentRead)
    {
        if (state.Index == QueryState.NoSuchIndex)
            return Refuse(Refusals.NoSuchIndex(document), PlanWish.AnyIndex, set);
        QueryFields fields = QueryFields.Of(state, verb, document);
        bool needsConsistentIndex = consistentRead && !(fields.IsFollowed && document.Plan.IsGlobal(state.Index));
        Plan plan = Planner.Choose(document.Plan, set.Conditions, new PlanWish(state.Index, needsConsistentIndex, state.AllowsScan == true));
        return (Refusals.Of(plan, state, set, verb, document) ?? fields.Refusal(plan, set)) is { } refusal
            ? Refuse(refusal, plan.Index, set)
            : new(plan.IsQuery ? PathKind.Query : PathKind.Scan, plan.Index, KeyText.Of(document, plan, set.Conditions))
            {
                IsMeant = plan.IsQuery || state.AllowsScan == true,
                IsConsistent = consistentRead,
                Conditions = set.Conditions,
            };
    }

    private static AccessPath Refuse(string refusal, int index, ConditionSet set) => new(PathKind.Refused, index, "") { Refusal = refusal, Conditions = set.Conditions };
}
