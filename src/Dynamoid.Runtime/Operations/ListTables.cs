using System.Text.Json;

namespace Dynamoid.Operations;

/// <summary>ListTables: up to 100 table names.</summary>
internal static class ListTables
{
    public static ReadOnlyMemory<byte> Write(string? start) => AdminJson.Write(json =>
    {
        if (start is not null)
            json.WriteString("ExclusiveStartTableName", start);
    });

    /// <summary>Reads the names of one page and tells where it ended; null when it was the last one.</summary>
    public static string? Read(ReadOnlyMemory<byte> response, List<string> into)
    {
        using JsonDocument document = JsonDocument.Parse(response);
        foreach (JsonElement name in document.RootElement.GetProperty("TableNames").EnumerateArray())
            into.Add(name.GetString()!);
        return document.RootElement.TryGetProperty("LastEvaluatedTableName", out JsonElement last) ? last.GetString() : null;
    }
}
