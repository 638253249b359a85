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
    public static ReadPlan Plan(DocumentSchema schema, QueryKeys keys, TableReference table, QueryOptions options)
    {
        IReadOnlyList<Condition> conditions = options.Where?.Conjuncts ?? [];
        PlanCondition[] planned = SchemaPlans.Of(schema, conditions);
        // Only an index that was asked for can lack anything.
        ReadFields fields = new(schema, options.Index < 0 ? null : schema.Indexes[options.Index], options.Projection);
        bool isFollowed = options.FollowsIndex && fields.IsLacking;
        // The items are read consistently then, which needs nothing of the index.
        bool needsConsistentIndex = options.ConsistentRead && !(isFollowed && keys.Plans.IsGlobal(options.Index));
        Plan plan = Planner.Choose(keys.Plans, planned, new PlanWish(options.Index, needsConsistentIndex, options.AllowsScan));
        QueryOptions told = needsConsistentIndex == options.ConsistentRead && isFollowed == options.FollowsIndex
            ? options
            : options with { ConsistentRead = needsConsistentIndex, FollowsIndex = isFollowed };
        ReadPlan read = Of(schema, keys, table, told, fields, plan, conditions);
        QueryErrors.ThrowIfImpossible(schema, read, options, conditions);
        FieldErrors.ThrowIfLacking(schema, read, fields, planned, conditions);
        return read;
    }

    private static ReadPlan Of(DocumentSchema schema, QueryKeys keys, TableReference table, QueryOptions options, ReadFields fields, Plan plan, IReadOnlyList<Condition> conditions)
    {
        IndexSchema? index = plan.Index < 0 ? null : schema.Indexes[plan.Index];
        PlanKeys key = keys.Plans.KeysOf(plan.Index);
        KeyRequest asked = KeyRequest.Of(schema, key, plan, conditions);
        KeyPosition position = keys.PositionIn(plan.Index);
        IReadOnlyList<FieldPath> projection = fields.Projection(position.Paths);
        return new ReadPlan
        {
            Plan = plan,
            Parts = new PageParts
            {
                Table = table,
                IndexName = index is null ? null : CreateTable.IndexName(table, schema, index),
                KeyConditions = asked.Conditions,
                Filters = FiltersOf(plan, conditions),
                Projection = options.FollowsIndex ? position.Paths : projection,
                Segment = options.Segment,
                ConsistentRead = options.ConsistentRead,
                IsDescending = options.IsDescending,
            },
            Index = index,
            Position = position.Fields,
            Keys = position.Paths,
            Projection = projection,
            Loaded = fields.Loaded(projection, options.FollowsIndex),
            IsFollowed = options.FollowsIndex,
            Gate = asked.Gate,
            IsEmpty = asked.IsEmpty,
            IsOrdered = plan.IsQuery && (index is null || key.Range.Count > 0),
        };
    }

    private static Condition[] FiltersOf(Plan plan, IReadOnlyList<Condition> conditions)
    {
        int count = 0;
        for (int i = 0; i < conditions.Count; i++)
            count += plan.Roles[i] == PlanRole.Filter ? 1 : 0;
        if (count == 0)
            return [];
        var filters = new Condition[count];
        for (int i = conditions.Count - 1; i >= 0; i--)
        {
            if (plan.Roles[i] == PlanRole.Filter)
                filters[--count] = conditions[i];
        }

        return filters;
    }
}
