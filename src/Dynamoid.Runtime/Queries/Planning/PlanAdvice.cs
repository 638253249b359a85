namespace Dynamoid.Queries.Planning;

/// <summary>What would serve conditions that scan.</summary>
internal readonly struct PlanAdvice
{
    private PlanAdvice(int index, int hashKey, int rangeKey)
    {
        Index = index;
        HashKey = hashKey;
        RangeKey = rangeKey;
    }

    /// <summary>An index that is there and lacks attributes, so that it is used only on demand; -1 when there is none.</summary>
    public int Index { get; }

    /// <summary>The hash key of an index that is not there yet; -1 when no index can serve.</summary>
    public int HashKey { get; }

    /// <summary>Its range key, or -1.</summary>
    public int RangeKey { get; }

    public static PlanAdvice For(PlanTable table, IReadOnlyList<PlanCondition> conditions)
    {
        for (int i = 0; i < table.Indexes.Count; i++)
        {
            if (!table.Indexes[i].HoldsAll && KeyConditions.HasHash(conditions, table.KeysOf(i)))
                return new PlanAdvice(i, hashKey: -1, rangeKey: -1);
        }

        int hash = FirstEqual(conditions);
        int range = hash < 0 ? -1 : FirstOther(conditions, hash);
        return new PlanAdvice(index: -1, hash, range);
    }

    private static int FirstOther(IReadOnlyList<PlanCondition> conditions, int hash)
    {
        foreach (PlanCondition condition in conditions)
        {
            if (condition.Field != hash && condition.Operator is not (PlanOperator.Other or PlanOperator.Exists) && KeyConditions.CanNarrow(conditions, condition.Field))
                return condition.Field;
        }

        return -1;
    }

    private static int FirstEqual(IReadOnlyList<PlanCondition> conditions)
    {
        foreach (PlanCondition condition in conditions)
        {
            if (condition.Operator == PlanOperator.Equal)
                return condition.Field;
        }

        return -1;
    }
}
