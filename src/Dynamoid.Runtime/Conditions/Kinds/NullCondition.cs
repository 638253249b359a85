using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>
/// Whether there is a value. A null may be stored or left out, and an attribute may be younger than the item, so both count as null:
/// <c>attribute_not_exists(#3) OR attribute_type(#3, :v0)</c>, its opposite <c>attribute_exists(#3) AND NOT attribute_type(#3, :v0)</c>.
/// </summary>
internal sealed class NullCondition(FieldPath path, bool isNull) : FieldCondition(path, isNull ? ConditionOperator.IsNull : ConditionOperator.IsNotNull), IExpressionValue
{
    internal override Binding Binding => IsNull ? Binding.Or : Binding.And;

    private bool IsNull => Operator == ConditionOperator.IsNull;

    public void WriteValue(ref ItemWriter writer, int part) => StringCodec.Write(ref writer, AttributeType.Null.Tag());

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WriteOperator(ref writer, IsNull ? "attribute_not_exists("u8 : "attribute_exists("u8);
        expression.WritePath(ref writer, Path);
        expression.WriteOperator(ref writer, IsNull ? ") OR attribute_type("u8 : ") AND NOT attribute_type("u8, count: IsNull ? 2 : 3);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(", "u8);
        expression.WriteValue(ref writer, this);
        writer.WriteRaw(")"u8);
    }
}
