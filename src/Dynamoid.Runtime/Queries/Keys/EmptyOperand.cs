using Dynamoid.Conditions;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>
/// Comparisons with an empty text or empty bytes, which no key is and DynamoDB takes in no key condition. All keys come after it and begin with it, so what such a comparison says of
/// keys is known without a request.
/// </summary>
internal static class EmptyOperand
{
    /// <summary>What a condition says of keys.</summary>
    /// <param name="key">The key's attribute.</param>
    /// <param name="condition">A condition on it that fits into a key condition.</param>
    public static KeyTruth TruthOf(FieldSchema key, Condition condition)
    {
        if (key.Type == AttributeType.Number || !IsEmpty(condition, part: 0))
            return KeyTruth.Open;
        return condition.Leaf!.Value.Operator switch
        {
            ConditionOperator.Greater or ConditionOperator.GreaterOrEqual or ConditionOperator.BeginsWith => KeyTruth.Always,
            ConditionOperator.Between => IsEmpty(condition, part: 1) ? KeyTruth.Never : KeyTruth.UpperBound,
            _ => KeyTruth.Never,
        };
    }

    private static bool IsEmpty(Condition condition, int part)
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            ((IExpressionValue)condition).WriteValue(ref writer, part);
            return writer.Written.SequenceEqual("{\"S\":\"\"}"u8) || writer.Written.SequenceEqual("{\"B\":\"\"}"u8);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
