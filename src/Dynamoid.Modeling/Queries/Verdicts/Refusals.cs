using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>Says why the library refuses a query at run time, and what to do.</summary>
internal static class Refusals
{
    /// <summary>Why a query is refused; null when it is not.</summary>
    public static string? Of(Plan plan, QueryState state, ConditionSet set, QueryVerb verb, DocumentFacts document)
    {
        string source = PathText.Source(document, plan.Index);
        if (plan.Obstacle == PlanObstacle.ConsistentReadOfGlobalIndex)
            return $"{source} is global and has no consistent reads, so leave out ConsistentRead() or give the table's hash key {document.Model.HashKey.Property}";
        if (plan.Obstacle == PlanObstacle.KeyInFilter)
            return $"{KeyText.Names(document, set.Conditions[plan.ObstacleCondition])} of {source} is compared as no key condition can, and no key can be in the filter of a query, so {LeftToRight(plan, document)}leave the condition out or say AllowScan()";
        bool? isDescending = verb == QueryVerb.Last ? !state.IsDescending : state.IsDescending;
        if (isDescending == true && !plan.IsQuery)
            return $"it scans {source}, and a scan has no order, so compare a hash key by == or leave the order out";
        if (verb == QueryVerb.Last && !IsOrdered(plan, document))
            return $"the items of {source} that it reads have no order, so ask for the first one, or by an index that has a range key";
        return state.IsSegmented && plan.IsQuery ? $"it reads one hash key of {source}, and only scans have segments, so leave out Parallel or Segment" : null;
    }

    public static string NoSuchIndex(DocumentFacts document)
    {
        string indexes = string.Join(", ", Enumerable.Range(0, document.Model.Indexes.Count).Select(number => IndexNames.Of(document, number)));
        return $"table '{document.Model.Table.DisplayName}' has no index of that name" + (indexes.Length == 0 ? "" : $", only {indexes}");
    }

    private static string LeftToRight(Plan plan, DocumentFacts document) =>
        document.Plan.KeysOf(plan.Index).Range.Count > 1 ? "compare the range keys to the left of it by ==, " : "";

    private static bool IsOrdered(Plan plan, DocumentFacts document) => plan.IsQuery && (plan.Index < 0 || document.Plan.KeysOf(plan.Index).Range.Count > 0);
}
