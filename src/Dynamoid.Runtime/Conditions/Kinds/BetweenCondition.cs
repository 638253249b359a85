using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>A field within bounds, both included: <c>#3 BETWEEN :v0 AND :v1</c>.</summary>
internal sealed class BetweenCondition<T>(FieldPath path, StoredForm<T> form, T low, T high) : FieldCondition(path, ConditionOperator.Between), IExpressionValue
{
    public void WriteValue(ref ItemWriter writer, int part) => form.Write(ref writer, part == 0 ? low : high);

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        expression.WriteOperator(ref writer, " BETWEEN "u8);
        expression.WriteValue(ref writer, this);
        writer.WriteRaw(" AND "u8);
        expression.WriteValue(ref writer, this, part: 1);
    }
}
