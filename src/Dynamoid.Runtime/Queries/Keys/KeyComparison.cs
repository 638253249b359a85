using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>A key compared with stored values: what several conditions on it come to.</summary>
internal sealed class KeyComparison(FieldPath path, ConditionOperator comparator, DynamoValue value, DynamoValue? upper = null) : Condition, IExpressionValue
{
    /// <summary>How the key is compared.</summary>
    public ConditionOperator Comparator => comparator;

    public void WriteValue(ref ItemWriter writer, int part) => DynamoValueCodec.Write(ref writer, part == 0 ? value : upper!);

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, path);
        if (comparator != ConditionOperator.Between)
        {
            writer.WriteRaw(Comparators.Text(comparator));
            expression.WriteValue(ref writer, this);
            return;
        }

        writer.WriteRaw(" BETWEEN "u8);
        expression.WriteValue(ref writer, this);
        writer.WriteRaw(" AND "u8);
        expression.WriteValue(ref writer, this, part: 1);
    }
}
