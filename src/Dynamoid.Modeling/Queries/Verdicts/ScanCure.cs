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
        int kind = document.Model.Inheritance?.Field ?? -1;
        PlanAdvice advice = PlanAdvice.For(document.Plan, WithClass(document, scan.Conditions, kind), kind);
        if (advice.Index >= 0)
            return new($"index {IndexNames.Of(document, advice.Index)} would serve it, but does not hold all attributes, so ask for it by WithIndex");
        if (advice.Near >= 0)
            return new($"index {IndexNames.Of(document, advice.Near)} would serve it if {Attributes(document, document.Plan.KeysOf(advice.Near).Hash)} were compared by ==", Property(document, advice.HashKey), Property(document, advice.RangeKey));
        if (advice.HashKey < 0)
            return new("an index serves only conditions of which one compares its hash key by ==");
        string range = advice.RangeKey < 0 ? "" : $", RangeKey = nameof({document.Field(advice.RangeKey).Property})";
        return Property(document, advice.HashKey) is { } hash
            ? new($"[GlobalIndex(HashKey = nameof({document.Field(advice.HashKey).Property}){range})] would serve it", hash, Property(document, advice.RangeKey))
            : new($"[GlobalIndex(HashKey = InheritanceAttribute.Field{range})] would serve it");
    }

    // Queries of a derived class ask for that class besides.
    private static IReadOnlyList<PlanCondition> WithClass(DocumentFacts document, IReadOnlyList<PlanCondition> conditions, int kind) =>
        kind < 0 || !document.IsOneClass || conditions.Any(condition => condition.Field == kind) ? conditions : [.. conditions, new PlanCondition(kind, PlanOperator.Equal)];

    private static string Attributes(DocumentFacts document, IEnumerable<int> fields) => string.Join(" and ", fields.Select(field => document.Field(field).Attribute));

    // No property holds the class.
    private static string? Property(DocumentFacts document, int field) => field < 0 || document.Field(field).IsDiscriminator ? null : document.Field(field).Property.TrimStart('@');
}
