namespace Dynamoid.Queries.Planning;

/// <summary>
/// What a key condition can say of a key attribute: one comparison, <c>BETWEEN</c> or <c>begins_with</c>. Several comparisons can be said as one, since they are all bounds of one interval.
/// Of several range key attributes, one can have a condition only if all those to the left of it are equal to something.
/// </summary>
internal static class KeyConditions
{
    /// <summary>Whether each attribute of a hash key is equal to something.</summary>
    public static bool HasHash(IReadOnlyList<PlanCondition> conditions, PlanKeys keys)
    {
        for (int i = 0; i < keys.Hash.Count; i++)
        {
            if (!HasEqual(conditions, keys.Hash[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether there are conditions on a range key, and all of them fit into a key condition.</summary>
    public static bool CanNarrow(IReadOnlyList<PlanCondition> conditions, PlanKeys keys) =>
        keys.Range.Count > 0 && CanNarrow(conditions, keys.Range[0]) && Obstacle(conditions, keys.Range) < 0;

    /// <summary>Whether there are conditions on one attribute that say more than that it exists, and all of them fit into a key condition.</summary>
    public static bool CanNarrow(IReadOnlyList<PlanCondition> conditions, int key)
    {
        bool narrows = false;
        for (int i = 0; i < conditions.Count; i++)
            narrows |= conditions[i].Field == key && conditions[i].Operator is not (PlanOperator.Other or PlanOperator.Exists);
        return narrows && Obstacle(conditions, key) < 0;
    }

    /// <summary>Gives the conditions on a key their role, and returns the first one that fits into no key condition; -1 when all do.</summary>
    public static int Assign(IReadOnlyList<PlanCondition> conditions, PlanKeys keys, PlanRole[] roles)
    {
        for (int i = 0; i < keys.Hash.Count; i++)
            Assign(conditions, keys.Hash[i], PlanRole.HashKey, roles);
        for (int i = 0; i < keys.Range.Count; i++)
            Assign(conditions, keys.Range[i], PlanRole.RangeKey, roles);
        for (int i = 0; i < keys.Hash.Count; i++)
        {
            if (Obstacle(conditions, keys.Hash[i]) is >= 0 and var obstacle)
                return obstacle;
        }

        return Obstacle(conditions, keys.Range);
    }

    private static void Assign(IReadOnlyList<PlanCondition> conditions, int key, PlanRole role, PlanRole[] roles)
    {
        for (int i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Field == key && conditions[i].Operator != PlanOperator.Other)
                roles[i] = conditions[i].Operator == PlanOperator.Exists ? PlanRole.Implied : role;
        }
    }

    // What stands to the right of an attribute that is not equal to something can have no condition, and in no filter either.
    private static int Obstacle(IReadOnlyList<PlanCondition> conditions, IReadOnlyList<int> range)
    {
        bool isOpen = true;
        for (int i = 0; i < range.Count; i++)
        {
            int obstacle = isOpen ? Obstacle(conditions, range[i]) : FirstOn(conditions, range[i]);
            if (obstacle >= 0)
                return obstacle;
            isOpen = isOpen && HasEqual(conditions, range[i]);
        }

        return -1;
    }

    private static int Obstacle(IReadOnlyList<PlanCondition> conditions, int key)
    {
        int prefix = -1;
        int bound = -1;
        for (int i = 0; i < conditions.Count; i++)
        {
            if (!conditions[i].Mentions(key) || conditions[i].Operator == PlanOperator.Exists)
                continue;
            if (conditions[i].Operator == PlanOperator.Other || prefix >= 0)
                return i;
            if (conditions[i].Operator != PlanOperator.BeginsWith)
                bound = i;
            else if (bound >= 0)
                return i;
            else
                prefix = i;
        }

        return -1;
    }

    private static int FirstOn(IReadOnlyList<PlanCondition> conditions, int key)
    {
        for (int i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Mentions(key) && conditions[i].Operator != PlanOperator.Exists)
                return i;
        }

        return -1;
    }

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
