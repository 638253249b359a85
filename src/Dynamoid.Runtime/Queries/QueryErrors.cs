using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>Queries that DynamoDB cannot answer.</summary>
internal static class QueryErrors
{
    public static void ThrowIfImpossible(DocumentSchema schema, ReadPlan plan, QueryOptions options, IReadOnlyList<Condition> conditions)
    {
        if (plan.Plan.Obstacle == PlanObstacle.ConsistentReadOfGlobalIndex)
            throw new InvalidQueryException(schema.Document, $"A query on {schema.Document} asks for a consistent read of {plan.Source}, and a global index has none. Leave out ConsistentRead(), or give the table's hash key {schema.HashKey.Property}.");
        if (plan.Plan.Obstacle == PlanObstacle.KeyInFilter)
            throw KeyInFilter(schema, plan, conditions[plan.Plan.ObstacleCondition]);
        if (options.IsDescending && !plan.Plan.IsQuery)
            throw new InvalidQueryException(schema.Document, $"A query on {schema.Document} asks for an order, but scans {plan.Source}, and a scan has none. Compare a hash key by ==, or leave the order out.");
        if (plan.Plan.IsQuery && (options.Segment is not null || options.Parallelism is not null))
            throw new InvalidQueryException(schema.Document, $"A query on {schema.Document} asks for segments, but its conditions read one hash key of {plan.Source}, and only scans have segments. Leave out Parallel or Segment; Prefetch reads ahead.");
    }

    private static InvalidQueryException KeyInFilter(DocumentSchema schema, ReadPlan plan, Condition condition) => new(
        schema.Document,
        $"The condition '{condition}' on {schema.Document} is about a key of {plan.Source}, which the other conditions query. DynamoDB takes ==, <, <=, >, >= and Between there, or one BeginsWith alone, and no key in a filter. "
        + $"{LeftToRight(plan)}Leave the condition out and look at the documents that come, make several queries of it, or read the whole table with AllowScan().");

    private static string LeftToRight(ReadPlan plan) =>
        plan.Index is { RangeKeyFields.Count: > 1 } ? "Of several range keys, each one to the left of a condition must be compared by ==. " : "";
}
