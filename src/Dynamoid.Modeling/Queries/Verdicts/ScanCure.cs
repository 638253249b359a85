using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>What would serve a query that scans.</summary>
/// <param name="Text">The advice, as a message says it.</param>
/// <param name="HashKey">The property that an index of its own would have as its hash key; null when none can serve.</param>
/// <param name="RangeKey">Its range key.</param>
internal sealed record ScanCure(string Text, string? HashKey = null, string? RangeKey = null)
{
    public static ScanCure Of(DocumentFacts document, AccessPath scan)
    {
        if (scan.Index >= 0)
            return new($"compare {Attributes(document, document.Plan.KeysOf(scan.Index).Hash)}, the hash key of that index, by ==");
        IReadOnlyList<PlanCondition> conditions = [.. scan.Conditions.Select(condition => Possible(document, condition))];
        PlanAdvice advice = PlanAdvice.For(document.Plan, conditions);
        if (advice.Index >= 0)
            return new($"index {IndexNames.Of(document, advice.Index)} would serve it, but does not hold all attributes, so ask for it by WithIndex");
        if (Nearest(document, conditions) is >= 0 and var near)
            return new($"index {IndexNames.Of(document, near)} would serve it if {Attributes(document, document.Plan.KeysOf(near).Hash)} were compared by ==", Property(document, advice.HashKey), Property(document, advice.RangeKey));
        if (advice.HashKey < 0 && LedByClass(document, conditions) is { } led)
            return led;
        if (advice.HashKey < 0)
            return new("an index serves only conditions of which one compares its hash key by ==");
        string range = advice.RangeKey < 0 ? "" : $", RangeKey = nameof({Property(document, advice.RangeKey)})";
        return new($"[GlobalIndex(HashKey = nameof({Property(document, advice.HashKey)}){range})] would serve it", Property(document, advice.HashKey), Property(document, advice.RangeKey));
    }

    // Queries of a derived class ask for that class besides, which the run time's advice knows too.
    private static ScanCure? LedByClass(DocumentFacts document, IReadOnlyList<PlanCondition> conditions)
    {
        if (!document.IsOneClass)
            return null;
        PlanAdvice advice = PlanAdvice.For(document.Plan, [.. conditions, new PlanCondition(document.Model.Inheritance!.Field, PlanOperator.Equal)]);
        string range = advice.RangeKey < 0 ? "" : $", RangeKey = nameof({Property(document, advice.RangeKey)})";
        return new($"[GlobalIndex(HashKey = InheritanceAttribute.Field{range})] would serve it");
    }

    // What cannot be a key cannot be helped by an index.
    private static PlanCondition Possible(DocumentFacts document, PlanCondition condition) =>
        condition.Field >= 0 && !document.Field(condition.Field).Stored.CanBeKey ? new(condition.Field, PlanOperator.Other) : condition;

    // The table or an index of whose keys one is asked for, in a way that its range key can be, or its hash key nearly.
    private static int Nearest(DocumentFacts document, IReadOnlyList<PlanCondition> conditions)
    {
        for (int index = 0; index < document.Plan.Indexes.Count; index++)
        {
            PlanKeys keys = document.Plan.KeysOf(index);
            if (document.Plan.Indexes[index].HoldsAll && (keys.Hash.Any(hash => conditions.Any(condition => condition.Mentions(hash))) || KeyConditions.CanNarrow(conditions, keys)))
                return index;
        }

        return -1;
    }

    private static string Attributes(DocumentFacts document, IEnumerable<int> fields) => string.Join(" and ", fields.Select(field => document.Field(field).Attribute));

    private static string? Property(DocumentFacts document, int field) => field < 0 ? null : document.Field(field).Property.TrimStart('@');
}
