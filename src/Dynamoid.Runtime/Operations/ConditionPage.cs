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
    /// <exception cref="InvalidQueryException">DynamoDB does not take expressions so long, or values so large.</exception>
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
        ExpressionWriter expressions = new(parts.Table.Document);
        if (parts.KeyConditions.Count > 0)
            expressions.WriteMember(ref writer, "\"KeyConditionExpression\":"u8, parts.KeyConditions);
        if (parts.Filters.Count > 0)
            expressions.WriteMember(ref writer, "\"FilterExpression\":"u8, parts.Filters);
        expressions.WriteProjection(ref writer, parts.Projection);
        expressions.WriteNames(ref writer);
        expressions.WriteValues(ref writer);
    }
}
