using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>A function of a field and a value: <c>begins_with(#3, :v0)</c>, <c>contains(…)</c>, <c>NOT contains(…)</c>.</summary>
internal sealed class FunctionCondition<T>(FieldPath path, ConditionOperator function, StoredForm<T> form, T value) : FieldCondition(path, function), IExpressionValue
{
    public void WriteValue(ref ItemWriter writer, int part) => form.Write(ref writer, value);

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        ReadOnlySpan<byte> function = Operator switch
        {
            ConditionOperator.BeginsWith => "begins_with("u8,
            ConditionOperator.Contains => "contains("u8,
            _ => "NOT contains("u8,
        };
        expression.WriteOperator(ref writer, function, count: Operator == ConditionOperator.NotContains ? 2 : 1);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(", "u8);
        expression.WriteValue(ref writer, this);
        writer.WriteRaw(")"u8);
    }
}
