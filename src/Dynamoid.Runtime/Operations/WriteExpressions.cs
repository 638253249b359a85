using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>The expressions of a request that writes: what to change, on which condition, and what their placeholders stand for.</summary>
internal static class WriteExpressions
{
    /// <summary>Writes the members; of a request that puts, deletes or checks there is a condition only.</summary>
    public static void Write(ref ItemWriter writer, Update? update, Condition? condition)
    {
        ExpressionWriter expressions = new();
        if (update is not null)
        {
            writer.WriteRaw(",\"UpdateExpression\":\""u8);
            UpdateExpression.Write(expressions, ref writer, update);
            writer.EndJsonString();
        }

        if (condition is not null)
        {
            writer.WriteRaw(",\"ConditionExpression\":\""u8);
            expressions.Write(ref writer, condition);
            writer.EndJsonString();
        }

        expressions.WriteNames(ref writer);
        expressions.WriteValues(ref writer);
        if (condition is not null)
            WriteReturnFailed(ref writer);
    }

    /// <summary>Asks for the item that does not meet the condition. It costs nothing.</summary>
    public static void WriteReturnFailed(ref ItemWriter writer) => writer.WriteRaw(",\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\""u8);
}
