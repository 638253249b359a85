namespace Dynamoid.Queries.Planning;

/// <summary>
/// Chooses the way to the items: the table, an index or a scan. It knows numbers of fields and nothing else, so that run time and compiler can both ask it.
/// </summary>
internal static class Planner
{
    private const int Table = PlanWish.AnyIndex;

    // The table by its whole key, local and global indexes by theirs, the table by its hash key, global indexes by theirs.
    private const int Ranks = 5;

    public static Plan Choose(PlanTable table, IReadOnlyList<PlanCondition> conditions, PlanWish wish)
    {
        if (wish.Index != PlanWish.AnyIndex)
            return Forced(table, conditions, wish);
        Plan? blocked = null;
        for (int rank = 0; rank < Ranks; rank++)
        {
            for (int index = Table; index < table.Indexes.Count; index++)
            {
                if (!Serves(table, conditions, index, rank))
                    continue;
                Plan plan = QueryOf(table, conditions, index, wish.ConsistentRead);
                if (plan.Obstacle == PlanObstacle.None)
                    return plan;
                blocked ??= plan;
            }
        }

        return blocked is null || wish.AllowsScan ? Scan(conditions, Table) : blocked;
    }

    // The index is what the user asks for: without its hash key it is scanned.
    private static Plan Forced(PlanTable table, IReadOnlyList<PlanCondition> conditions, PlanWish wish)
    {
        if (wish.ConsistentRead && table.IsGlobal(wish.Index))
            return new Plan(isQuery: false, wish.Index, Filters(conditions), PlanObstacle.ConsistentReadOfGlobalIndex);
        if (!KeyConditions.HasHash(conditions, table.KeysOf(wish.Index)))
            return Scan(conditions, wish.Index);
        Plan plan = QueryOf(table, conditions, wish.Index, wish.ConsistentRead);
        return plan.Obstacle != PlanObstacle.None && wish.AllowsScan ? Scan(conditions, wish.Index) : plan;
    }

    // Whether the table or an index is in the running with so many better ones. An index that lacks attributes is not: its documents would be partial, which only the user can ask for.
    private static bool Serves(PlanTable table, IReadOnlyList<PlanCondition> conditions, int index, int rank) => rank switch
    {
        0 => index == Table && KeyConditions.HasHash(conditions, table.KeysOf(Table)) && KeyConditions.CanNarrow(conditions, table.KeysOf(Table)),
        1 => index != Table && Holds(table.Indexes[index], conditions, local: true) && KeyConditions.CanNarrow(conditions, table.KeysOf(index)),
        2 => index != Table && Holds(table.Indexes[index], conditions, local: false) && KeyConditions.CanNarrow(conditions, table.KeysOf(index)),
        3 => index == Table && KeyConditions.HasHash(conditions, table.KeysOf(Table)),
        _ => index != Table && Holds(table.Indexes[index], conditions, local: false),
    };

    private static bool Holds(PlanIndex index, IReadOnlyList<PlanCondition> conditions, bool local) =>
        index.IsLocal == local && index.HoldsAll && KeyConditions.HasHash(conditions, index.Keys);

    private static Plan QueryOf(PlanTable table, IReadOnlyList<PlanCondition> conditions, int index, bool consistentRead)
    {
        PlanRole[] roles = Filters(conditions);
        int condition = KeyConditions.Assign(conditions, table.KeysOf(index), roles);
        PlanObstacle obstacle = consistentRead && table.IsGlobal(index) ? PlanObstacle.ConsistentReadOfGlobalIndex
            : condition >= 0 ? PlanObstacle.KeyInFilter
            : PlanObstacle.None;
        return new Plan(isQuery: true, index, roles, obstacle, condition);
    }

    private static Plan Scan(IReadOnlyList<PlanCondition> conditions, int index) => new(isQuery: false, index, Filters(conditions));

    private static PlanRole[] Filters(IReadOnlyList<PlanCondition> conditions) => conditions.Count == 0 ? [] : new PlanRole[conditions.Count];
}
