namespace Dynamoid.Queries.Planning;

/// <summary>
/// Chooses the way to the items: the table, an index or a scan. It knows numbers of fields and nothing else, so that run time and compiler can both ask it.
/// </summary>
internal static class Planner
{
    private const int Table = PlanWish.AnyIndex;

    public static Plan Choose(PlanTable table, IReadOnlyList<PlanCondition> conditions, PlanWish wish)
    {
        if (wish.Index != PlanWish.AnyIndex)
            return Forced(table, conditions, wish);
        Plan? blocked = null;
        foreach (int index in Candidates(table, conditions))
        {
            Plan plan = QueryOf(table, conditions, index, wish.ConsistentRead);
            if (plan.Obstacle == PlanObstacle.None)
                return plan;
            blocked ??= plan;
        }

        return blocked is null || wish.AllowsScan ? Scan(conditions, Table) : blocked;
    }

    // The index is what the user asks for: without its hash key it is scanned.
    private static Plan Forced(PlanTable table, IReadOnlyList<PlanCondition> conditions, PlanWish wish)
    {
        if (wish.ConsistentRead && table.IsGlobal(wish.Index))
            return new Plan(isQuery: false, wish.Index, Filters(conditions), PlanObstacle.ConsistentReadOfGlobalIndex);
        if (!HasEqual(conditions, table.Indexes[wish.Index].HashKey))
            return Scan(conditions, wish.Index);
        Plan plan = QueryOf(table, conditions, wish.Index, wish.ConsistentRead);
        return plan.Obstacle != PlanObstacle.None && wish.AllowsScan ? Scan(conditions, wish.Index) : plan;
    }

    // In the order of preference. An index that lacks attributes is none: its documents would be partial, which only the user can ask for.
    private static IEnumerable<int> Candidates(PlanTable table, IReadOnlyList<PlanCondition> conditions)
    {
        bool hasHash = HasEqual(conditions, table.HashKey);
        if (hasHash && KeyConditions.CanNarrow(conditions, table.RangeKey))
            yield return Table;
        foreach (int index in Indexes(table, conditions, local: true, narrowed: true))
            yield return index;
        foreach (int index in Indexes(table, conditions, local: false, narrowed: true))
            yield return index;
        if (hasHash)
            yield return Table;
        foreach (int index in Indexes(table, conditions, local: false, narrowed: false))
            yield return index;
    }

    private static IEnumerable<int> Indexes(PlanTable table, IReadOnlyList<PlanCondition> conditions, bool local, bool narrowed)
    {
        for (int i = 0; i < table.Indexes.Count; i++)
        {
            PlanIndex index = table.Indexes[i];
            if (index.IsLocal == local && index.HoldsAll && HasEqual(conditions, index.HashKey) && (!narrowed || KeyConditions.CanNarrow(conditions, index.RangeKey)))
                yield return i;
        }
    }

    private static Plan QueryOf(PlanTable table, IReadOnlyList<PlanCondition> conditions, int index, bool consistentRead)
    {
        (int hash, int range) = table.KeysOf(index);
        PlanRole[] roles = Filters(conditions);
        int hashObstacle = KeyConditions.Assign(conditions, hash, PlanRole.HashKey, roles);
        int rangeObstacle = KeyConditions.Assign(conditions, range, PlanRole.RangeKey, roles);
        int condition = hashObstacle >= 0 ? hashObstacle : rangeObstacle;
        PlanObstacle obstacle = consistentRead && table.IsGlobal(index) ? PlanObstacle.ConsistentReadOfGlobalIndex
            : condition >= 0 ? PlanObstacle.KeyInFilter
            : PlanObstacle.None;
        return new Plan(isQuery: true, index, roles, obstacle, condition);
    }

    private static Plan Scan(IReadOnlyList<PlanCondition> conditions, int index) => new(isQuery: false, index, Filters(conditions));

    private static PlanRole[] Filters(IReadOnlyList<PlanCondition> conditions) => conditions.Count == 0 ? [] : new PlanRole[conditions.Count];

    private static bool HasEqual(IReadOnlyList<PlanCondition> conditions, int field)
    {
        for (int i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Operator == PlanOperator.Equal && conditions[i].Field == field)
                return true;
        }

        return false;
    }
}
