namespace Dynamoid.Queries.Planning;

/// <summary>One of the conditions that all must hold.</summary>
/// <param name="field">The number of the field that it is about; -1 when it is about several or none.</param>
/// <param name="plan">What it says of the field.</param>
/// <param name="mentioned">All fields that occur in it, when it is about several.</param>
internal readonly struct PlanCondition(int field, PlanOperator plan, IReadOnlyList<int>? mentioned = null)
{
    /// <summary>The number of the field; -1 when it is about several or none.</summary>
    public int Field { get; } = field;

    /// <summary>What it says of the field.</summary>
    public PlanOperator Operator { get; } = plan;

    /// <summary>Whether a field occurs in it.</summary>
    public bool Mentions(int field) => field >= 0 && (Field == field || (mentioned is not null && mentioned.Contains(field)));
}
