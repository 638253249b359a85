using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>A field compared with a value: <c>#3 &gt;= :v0</c>.</summary>
internal sealed class Comparison<T>(FieldPath path, ConditionOperator comparator, StoredForm<T> form, T value) : FieldCondition(path, comparator), IExpressionValue
{
    public void WriteValue(ref ItemWriter writer, int part) => form.Write(ref writer, value);

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        expression.WriteOperator(ref writer, Comparators.Text(Operator));
        expression.WriteValue(ref writer, this);
    }
}
