using System.Text;
using System.Text.Json;
using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>Items as another program, or another class, would have stored them.</summary>
internal static class RawItems
{
    /// <summary>Puts an item in DynamoDB JSON.</summary>
    public static async Task PutAsync(this IDynamoWire wire, string table, string item)
    {
        using WireResponse response = await SendAsync(wire, DynamoOperation.PutItem, $$"""{"TableName":"{{table}}","Item":{{item}}}""");
    }

    /// <summary>The attributes of the item with a key in DynamoDB JSON; empty when there is none.</summary>
    public static async Task<Dictionary<string, string>> AttributesAsync(this IDynamoWire wire, string table, string key)
    {
        using WireResponse response = await SendAsync(wire, DynamoOperation.GetItem, $$"""{"TableName":"{{table}}","Key":{{key}},"ConsistentRead":true}""");
        using JsonDocument json = JsonDocument.Parse(response.Body);
        return json.RootElement.TryGetProperty("Item", out JsonElement item)
            ? item.EnumerateObject().ToDictionary(static attribute => attribute.Name, static attribute => attribute.Value.GetRawText())
            : [];
    }

    private static async Task<WireResponse> SendAsync(IDynamoWire wire, DynamoOperation operation, string body) =>
        await wire.SendAsync(new(operation, Encoding.UTF8.GetBytes(body)), CancellationToken.None);
}
