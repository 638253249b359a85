using Dynamoid.Operations;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>Turns what a query was told into requests.</summary>
internal static class ReadPlanner
{
    /// <summary>Plans a query.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer it.</exception>
    public static ReadPlan Plan(DocumentSchema schema, PlanTable keys, TableReference table, QueryOptions options)
    {
        IReadOnlyList<Condition> conditions = options.Where?.Conjuncts ?? [];
        Plan plan = Planner.Choose(keys, SchemaPlans.Of(schema, conditions), new PlanWish(options.Index, options.ConsistentRead, options.AllowsScan));
        ReadPlan read = Of(schema, keys.KeysOf(plan.Index), table, options, plan, conditions);
        QueryErrors.ThrowIfImpossible(schema, read, options, conditions);
        return read;
    }

    private static ReadPlan Of(DocumentSchema schema, (int Hash, int Range) key, TableReference table, QueryOptions options, Plan plan, IReadOnlyList<Condition> conditions)
    {
        IndexSchema? index = plan.Index < 0 ? null : schema.Indexes[plan.Index];
        bool isPossible = plan.Obstacle == PlanObstacle.None;
        KeySide hash = isPossible ? KeySide.Of(schema, key.Hash, PlanRole.HashKey, plan, conditions) : default;
        KeySide range = isPossible ? KeySide.Of(schema, key.Range, PlanRole.RangeKey, plan, conditions) : default;
        return new ReadPlan
        {
            Plan = plan,
            Parts = new PageParts
            {
                Table = table,
                IndexName = index is null ? null : CreateTable.IndexName(table, schema, index),
                KeyConditions = (hash.Condition, range.Condition) switch
                {
                    (null, _) => [],
                    ({ } one, null) => [one],
                    ({ } one, { } other) => [one, other],
                },
                Filters = [.. conditions.Where((_, i) => plan.Roles[i] == PlanRole.Filter)],
                ConsistentRead = options.ConsistentRead,
                IsDescending = options.IsDescending,
                ReturnsCapacity = options.Meter is not null,
            },
            Index = index,
            Position = PositionOf(schema, key),
            Gate = range.Gate,
            IsEmpty = hash.IsEmpty || range.IsEmpty,
            IsOrdered = plan.IsQuery && (index is null || key.Range >= 0),
        };
    }

    private static FieldSchema[] PositionOf(DocumentSchema schema, (int Hash, int Range) key) =>
        [.. new[] { schema.HashKeyField, schema.RangeKeyField, key.Hash, key.Range }.Where(static field => field >= 0).Distinct().Select(field => schema.Fields[field])];
}
