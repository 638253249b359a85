using Dynamoid.Conditions;
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
        PlanCondition[] planned = SchemaPlans.Of(schema, conditions);
        // Only an index that was asked for can lack anything.
        ReadFields fields = new(schema, options.Index < 0 ? null : schema.Indexes[options.Index], options.Projection);
        bool isFollowed = options.FollowsIndex && fields.IsLacking;
        // The items are read consistently then, which needs nothing of the index.
        bool needsConsistentIndex = options.ConsistentRead && !(isFollowed && keys.IsGlobal(options.Index));
        Plan plan = Planner.Choose(keys, planned, new PlanWish(options.Index, needsConsistentIndex, options.AllowsScan));
        ReadPlan read = Of(schema, keys.KeysOf(plan.Index), table, options with { ConsistentRead = needsConsistentIndex, FollowsIndex = isFollowed }, fields, plan, conditions);
        QueryErrors.ThrowIfImpossible(schema, read, options, conditions);
        FieldErrors.ThrowIfLacking(schema, read, fields, planned, conditions);
        return read;
    }

    private static ReadPlan Of(DocumentSchema schema, (int Hash, int Range) key, TableReference table, QueryOptions options, ReadFields fields, Plan plan, IReadOnlyList<Condition> conditions)
    {
        IndexSchema? index = plan.Index < 0 ? null : schema.Indexes[plan.Index];
        bool isPossible = plan.Obstacle == PlanObstacle.None;
        KeySide hash = isPossible ? KeySide.Of(schema, key.Hash, PlanRole.HashKey, plan, conditions) : default;
        KeySide range = isPossible ? KeySide.Of(schema, key.Range, PlanRole.RangeKey, plan, conditions) : default;
        int[] position = PositionOf(schema, key);
        FieldPath[] paths = [.. position.Select(field => new FieldPath(field, schema.Fields[field].Attribute))];
        IReadOnlyList<FieldPath> projection = fields.Projection(paths);
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
                Projection = options.FollowsIndex ? paths : projection,
                Segment = options.Segment,
                ConsistentRead = options.ConsistentRead,
                IsDescending = options.IsDescending,
            },
            Index = index,
            Position = [.. position.Select(field => schema.Fields[field])],
            Keys = paths,
            Projection = projection,
            Loaded = fields.Loaded(projection, options.FollowsIndex),
            IsFollowed = options.FollowsIndex,
            Gate = range.Gate,
            IsEmpty = hash.IsEmpty || range.IsEmpty,
            IsOrdered = plan.IsQuery && (index is null || key.Range >= 0),
        };
    }

    private static int[] PositionOf(DocumentSchema schema, (int Hash, int Range) key) =>
        [.. new[] { schema.HashKeyField, schema.RangeKeyField, key.Hash, key.Range }.Where(static field => field >= 0).Distinct()];
}
