namespace Dynamoid;

/// <summary>What a range key must be like: the one thing that a key condition can say of it. Made by the operators of <see cref="RangeKeyField{T}"/> and <see cref="TextRangeKeyField{T}"/>.</summary>
public sealed class RangeCondition
{
    internal RangeCondition(Condition condition) => Condition = condition;

    internal Condition Condition { get; }

    /// <summary>The condition with the attribute's name, for logs. Values are hidden.</summary>
    public override string ToString() => Condition.ToString();
}
