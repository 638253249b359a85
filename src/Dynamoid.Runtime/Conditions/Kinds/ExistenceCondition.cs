using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Whether an item has an attribute at all: <c>attribute_exists(#3)</c>, <c>attribute_not_exists(#3)</c>.</summary>
internal sealed class ExistenceCondition(FieldPath path, bool exists) : FieldCondition(path, exists ? ConditionOperator.Exists : ConditionOperator.NotExists)
{
    internal override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WriteOperator(ref writer, Operator == ConditionOperator.Exists ? "attribute_exists("u8 : "attribute_not_exists("u8);
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(")"u8);
    }
}
