using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>The opposite of a condition.</summary>
internal sealed class Negation(Condition inner) : Condition
{
    public Condition Inner { get; } = inner;

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WriteOperator(ref writer, "NOT "u8);
        expression.WriteInParentheses(ref writer, Inner);
    }
}
