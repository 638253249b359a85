namespace Dynamoid.Queries.Planning;

/// <summary>What would serve conditions that scan: the first of its members that is there.</summary>
internal readonly struct PlanAdvice
{
    private const int None = -1;

    private PlanAdvice(int index, int near = None, int hashKey = None, int rangeKey = None)
    {
        Index = index;
        Near = near;
        HashKey = hashKey;
        RangeKey = rangeKey;
    }

    /// <summary>An index that is there and lacks attributes, so that it is used only on demand; -1 when there is none.</summary>
    public int Index { get; }

    /// <summary>An index that is there and would serve if its hash key were equal to something; -1 when there is none.</summary>
    public int Near { get; }

    /// <summary>The hash key of an index that is not there yet; -1 when no index can serve.</summary>
    public int HashKey { get; }

    /// <summary>Its range key, or -1.</summary>
    public int RangeKey { get; }

    /// <summary>The advice.</summary>
    /// <param name="table">The keys that are there.</param>
    /// <param name="conditions">The conditions, that on the class included.</param>
    /// <param name="kind">The number of the field that tells the class; -1 when none does. An index led by it reads all of a class, and is better than nothing.</param>
    public static PlanAdvice For(PlanTable table, IReadOnlyList<PlanCondition> conditions, int kind = None)
    {
        for (int i = 0; i < table.Indexes.Count; i++)
        {
            if (!table.Indexes[i].HoldsAll && KeyConditions.HasHash(conditions, table.KeysOf(i)))
                return new PlanAdvice(i);
        }

        PlanCondition[] own = [.. conditions.Where(condition => condition.Field < 0 || condition.Field != kind).Select(condition => Possible(table, condition))];
        int hash = FirstEqual(own);
        if (hash == None)
            hash = FirstEqual([.. conditions.Where(condition => condition.Field >= 0 && condition.Field == kind)]);
        return new PlanAdvice(None, Nearest(table, own, kind), hash, hash == None ? None : FirstOther(own, hash));
    }

    // What cannot be a key cannot be helped by an index.
    private static PlanCondition Possible(PlanTable table, PlanCondition condition) =>
        condition.Field >= 0 && !table.CanBeKey(condition.Field) ? new PlanCondition(condition.Field, PlanOperator.Other) : condition;

    // One of whose keys is asked for, in a way that its range key can be, or its hash key nearly. Nobody compares the class by hand.
    private static int Nearest(PlanTable table, PlanCondition[] conditions, int kind)
    {
        for (int index = 0; index < table.Indexes.Count; index++)
        {
            PlanKeys keys = table.KeysOf(index);
            if (table.Indexes[index].HoldsAll && !keys.Hash.Contains(kind) && (keys.Hash.Any(hash => Array.Exists(conditions, condition => condition.Mentions(hash))) || KeyConditions.CanNarrow(conditions, keys)))
                return index;
        }

        return None;
    }

    private static int FirstOther(PlanCondition[] conditions, int hash)
    {
        foreach (PlanCondition condition in conditions)
        {
            if (condition.Field != hash && condition.Operator is not (PlanOperator.Other or PlanOperator.Exists) && KeyConditions.CanNarrow(conditions, condition.Field))
                return condition.Field;
        }

        return None;
    }

    private static int FirstEqual(PlanCondition[] conditions)
    {
        foreach (PlanCondition condition in conditions)
        {
            if (condition.Operator == PlanOperator.Equal)
                return condition.Field;
        }

        return None;
    }
}
