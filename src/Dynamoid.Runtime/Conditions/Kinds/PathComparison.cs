using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>A field compared with another one: <c>#3 = #4</c>.</summary>
internal sealed class PathComparison(FieldPath left, ConditionOperator comparator, FieldPath right) : Condition
{
    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, left);
        expression.WriteOperator(ref writer, Comparators.Text(comparator));
        expression.WritePath(ref writer, right);
    }
}
