using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>ExecuteStatement: a page of what a PartiQL statement reads, or one write.</summary>
internal static class ExecuteStatement
{
    public static PooledBytes Write(StatementParts parts, string? nextToken)
    {
        ItemWriter writer = new(capacity: 512);
        try
        {
            writer.BeginItem();
            RequestJson.WriteString(ref writer, "\"Statement\":"u8, parts.Statement);
            WriteParameters(ref writer, parts.Parameters);
            RequestJson.WriteConsistentRead(ref writer, parts.ConsistentRead);
            if (parts.Limit is { } limit)
                RequestJson.WriteNumber(ref writer, "\"Limit\":"u8, limit);
            if (nextToken is not null)
                RequestJson.WriteString(ref writer, "\"NextToken\":"u8, nextToken);
            RequestJson.WriteReturnCapacity(ref writer, returnsCapacity: true);
            WriteExpressions.WriteReturnFailed(ref writer);
            return RequestJson.End(ref writer);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Reads the items into a list, and returns where the next page begins; null after the last.</summary>
    public static string? Read<T, TReader>(ReadOnlySpan<byte> response, TReader items, List<T> into)
        where TReader : IItemReader<T>
    {
        ItemReader reader = new(response);
        string? next = null;
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("Items"u8))
                ResponseItems.ReadAll<T, TReader>(ref reader, items, into);
            else
            {
                int start = reader.Position;
                bool isNext = name.SequenceEqual("NextToken"u8);
                reader.SkipJson();
                next = isNext ? System.Text.Json.Nodes.JsonNode.Parse(reader.Since(start))?.GetValue<string>() : next;
            }
        }

        return next;
    }

    // DynamoDB refuses an empty list.
    private static void WriteParameters(ref ItemWriter writer, IReadOnlyList<DynamoValue> parameters)
    {
        if (parameters.Count == 0)
            return;
        writer.WriteRaw(",\"Parameters\":["u8);
        foreach (DynamoValue parameter in parameters)
        {
            writer.NextElement();
            DynamoValue.Write(ref writer, parameter);
        }

        writer.WriteRaw("]"u8);
    }
}
