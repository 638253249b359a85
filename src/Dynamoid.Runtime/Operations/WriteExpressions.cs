using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>The expressions of a request that writes: what to change, on which condition, and what their placeholders stand for.</summary>
internal static class WriteExpressions
{
    /// <summary>Writes the members; of a request that puts, deletes or checks there is a condition only.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB does not take expressions so long, or values so large.</exception>
    public static void Write(ref ItemWriter writer, string document, Update? update, Condition? condition)
    {
        if (update is null && condition is null)
            return;
        ExpressionWriter expressions = new(document);
        if (update is not null)
            expressions.WriteMember(ref writer, "\"UpdateExpression\":"u8, update);
        if (condition is not null)
            expressions.WriteMember(ref writer, "\"ConditionExpression\":"u8, condition);
        expressions.WriteNames(ref writer);
        expressions.WriteValues(ref writer);
        if (condition is not null)
            WriteReturnFailed(ref writer);
    }

    /// <summary>Asks for the item that does not meet the condition. It costs nothing.</summary>
    public static void WriteReturnFailed(ref ItemWriter writer) => writer.WriteRaw(",\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\""u8);
}
