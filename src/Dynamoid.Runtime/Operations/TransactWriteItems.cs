using Dynamoid.Serialization;

namespace Dynamoid.Operations;

/// <summary>TransactWriteItems: up to 100 writes and checks, all or none.</summary>
internal static class TransactWriteItems
{
    /// <summary>How many actions DynamoDB takes in one request.</summary>
    public const int MostActions = 100;

    /// <summary>How many bytes all items of one request may take.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Writes the request.</summary>
    /// <param name="actions">For each action its member (<c>Put</c>) and the request of its own that it would be.</param>
    /// <param name="token">By which DynamoDB knows the request again.</param>
    /// <param name="returnsCapacity">Whether to ask for the capacity units.</param>
    public static PooledBytes Write(IReadOnlyList<(string Member, PooledBytes Body)> actions, string token, bool returnsCapacity)
    {
        ItemWriter writer = new(capacity: actions.Sum(static action => action.Body.Span.Length + 32) + 128);
        writer.WriteRaw("{\"TransactItems\":["u8);
        foreach ((string member, PooledBytes body) in actions)
        {
            writer.NextElement();
            writer.BeginItem();
            writer.WriteName(member);
            writer.WriteRaw(body.Span);
            writer.EndItem();
        }

        writer.WriteRaw("]"u8);
        RequestJson.WriteString(ref writer, "\"ClientRequestToken\":"u8, token);
        RequestJson.WriteReturnCapacity(ref writer, returnsCapacity);
        return RequestJson.End(ref writer);
    }
}
