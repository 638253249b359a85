using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Whether an attribute is of a DynamoDB type: <c>attribute_type(#3, :v0)</c>.</summary>
internal sealed class TypeCondition(FieldPath path, AttributeType type) : FieldCondition(path, ConditionOperator.HasType), IExpressionValue
{
    public void WriteValue(ref ItemWriter writer, int part) => StringCodec.Write(ref writer, type.Tag());

    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WriteOperator(ref writer, "attribute_type("u8);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(", "u8);
        expression.WriteValue(ref writer, this);
        writer.WriteRaw(")"u8);
    }
}
