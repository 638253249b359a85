using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>How large an attribute is: <c>size(#3) &gt; :v0</c>, <c>size(#3) BETWEEN :v0 AND :v1</c>.</summary>
internal sealed class SizeCondition(FieldPath path, ConditionOperator comparator, int low, int high = 0) : FieldCondition(path, ConditionOperator.Size), IExpressionValue
{
    public void WriteValue(ref ItemWriter writer, int part) => NumberCodec<int>.Write(ref writer, part == 0 ? low : high);

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WriteOperator(ref writer, "size("u8);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(")"u8);
        if (comparator != ConditionOperator.Between)
        {
            expression.WriteOperator(ref writer, Comparators.Text(comparator));
            expression.WriteValue(ref writer, this);
            return;
        }

        expression.WriteOperator(ref writer, " BETWEEN "u8);
        expression.WriteValue(ref writer, this);
        writer.WriteRaw(" AND "u8);
        expression.WriteValue(ref writer, this, part: 1);
    }
}
