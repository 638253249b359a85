using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>The request for one page of a query or scan that is given by conditions.</summary>
internal static class ConditionPage
{
    /// <summary>Writes a Query, or a Scan when there are no key conditions.</summary>
    /// <param name="parts">What all pages have in common.</param>
    /// <param name="limit">How many items DynamoDB evaluates at most.</param>
    /// <param name="start">The key after which the page begins, as JSON.</param>
    public static PooledBytes Write(PageParts parts, int? limit, byte[]? start)
    {
        ItemWriter writer = RequestJson.Begin(parts.Table);
        try
        {
            if (parts.IndexName is { } index)
                RequestJson.WriteString(ref writer, "\"IndexName\":"u8, index);
            WriteExpressions(ref writer, parts);
            if (limit is { } most)
                RequestJson.WriteNumber(ref writer, "\"Limit\":"u8, most);
            RequestJson.WriteConsistentRead(ref writer, parts.ConsistentRead);
            if (parts.IsDescending)
                writer.WriteRaw(",\"ScanIndexForward\":false"u8);
            if (parts.IsCount)
                writer.WriteRaw(",\"Select\":\"COUNT\""u8);
            RequestJson.WriteReturnCapacity(ref writer, parts.Table, parts.ReturnsCapacity);
            if (parts.Segment is { } segment)
                segment.Write(ref writer);
            if (start is not null)
            {
                writer.WriteName("\"ExclusiveStartKey\":"u8);
                writer.WriteRaw(start);
            }

            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static void WriteExpressions(ref ItemWriter writer, PageParts parts)
    {
        ExpressionWriter expressions = new();
        Write(ref writer, expressions, "\"KeyConditionExpression\":"u8, parts.KeyConditions);
        Write(ref writer, expressions, "\"FilterExpression\":"u8, parts.Filters);
        expressions.WriteProjection(ref writer, parts.Projection);
        expressions.WriteNames(ref writer);
        expressions.WriteValues(ref writer);
    }

    private static void Write(ref ItemWriter writer, ExpressionWriter expressions, scoped ReadOnlySpan<byte> name, IReadOnlyList<Condition> conditions)
    {
        if (conditions.Count == 0)
            return;
        writer.WriteName(name);
        writer.BeginJsonString();
        expressions.WriteAll(ref writer, conditions);
        writer.EndJsonString();
    }
}
