namespace Dynamoid.Queries.Planning;

/// <summary>The way to the items.</summary>
internal sealed class Plan
{
    public Plan(bool isQuery, int index, PlanRole[] roles, PlanObstacle obstacle = PlanObstacle.None, int obstacleCondition = -1)
    {
        IsQuery = isQuery;
        Index = index;
        Roles = roles;
        Obstacle = obstacle;
        ObstacleCondition = obstacleCondition;
    }

    /// <summary>Whether one hash key is read (Query), and not everything (Scan).</summary>
    public bool IsQuery { get; }

    /// <summary>The index that is read; -1 for the table.</summary>
    public int Index { get; }

    /// <summary>Where each condition goes.</summary>
    public IReadOnlyList<PlanRole> Roles { get; }

    /// <summary>Why it cannot be done; the other members then tell what was tried.</summary>
    public PlanObstacle Obstacle { get; }

    /// <summary>The condition that stands in the way; -1 when none does.</summary>
    public int ObstacleCondition { get; }
}
