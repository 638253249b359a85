namespace Dynamoid.Conditions;

/// <summary>A condition about one field and constants.</summary>
internal abstract class FieldCondition(FieldPath path, ConditionOperator @operator) : Condition
{
    internal override ConditionLeaf? Leaf => Path.IsTopLevel ? new(Path.Field, Operator) : null;

    protected FieldPath Path { get; } = path;

    protected ConditionOperator Operator { get; } = @operator;
}
