using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>A field that equals one of some values: <c>#3 IN (:v0, :v1)</c>.</summary>
internal sealed class InCondition<T>(FieldPath path, StoredForm<T> form, T[] values) : FieldCondition(path, ConditionOperator.In), IExpressionValue
{
    public void WriteValue(ref ItemWriter writer, int part) => form.Write(ref writer, values[part]);

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        expression.WriteOperator(ref writer, " IN ("u8);
        for (int part = 0; part < values.Length; part++)
        {
            if (part > 0)
                writer.WriteRaw(", "u8);
            expression.WriteValue(ref writer, this, part);
        }

        writer.WriteRaw(")"u8);
    }
}
