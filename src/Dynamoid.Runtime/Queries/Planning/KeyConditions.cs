namespace Dynamoid.Queries.Planning;

/// <summary>
/// What a key condition can say of a key: one comparison, <c>BETWEEN</c> or <c>begins_with</c>. Several comparisons can be said as one, since they are all bounds of one interval.
/// </summary>
internal static class KeyConditions
{
    /// <summary>Whether there are conditions on a key that say more than that it exists, and all of them fit into a key condition.</summary>
    public static bool CanNarrow(IReadOnlyList<PlanCondition> conditions, int key)
    {
        bool narrows = false;
        for (int i = 0; i < conditions.Count; i++)
            narrows |= conditions[i].Field == key && conditions[i].Operator is not (PlanOperator.Other or PlanOperator.Exists);
        return narrows && Obstacle(conditions, key) < 0;
    }

    /// <summary>Gives the conditions on a key their role, and returns the first one that fits into no key condition; -1 when all do.</summary>
    public static int Assign(IReadOnlyList<PlanCondition> conditions, int key, PlanRole role, PlanRole[] roles)
    {
        if (key < 0)
            return -1;
        for (int i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Field == key && conditions[i].Operator != PlanOperator.Other)
                roles[i] = conditions[i].Operator == PlanOperator.Exists ? PlanRole.Implied : role;
        }

        return Obstacle(conditions, key);
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
}
