using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>One change of one value in an item.</summary>
internal abstract class UpdateAction(UpdateClause clause, FieldPath path)
{
    public UpdateClause Clause { get; } = clause;

    /// <summary>What is changed.</summary>
    public FieldPath Path { get; } = path;

    /// <summary>Whether it adds to a number or takes away from it, and does nothing else.</summary>
    public virtual bool IsCounting => false;

    /// <summary>Writes the action, without the clause's word, into a JSON string that is open.</summary>
    public abstract void Write(ExpressionWriter expression, ref ItemWriter writer);
}
