using System.Text.Json;

namespace Dynamoid.Operations;

/// <summary>DescribeTable: a table's state.</summary>
internal static class DescribeTable
{
    /// <summary>The state of a table that can be used.</summary>
    public const string Active = "ACTIVE";

    public static ReadOnlyMemory<byte> Write(TableReference table) => AdminJson.WriteTable(table);

    /// <summary>The table's state, or that of its first global index that cannot be used yet; <see cref="Active"/> when all can.</summary>
    public static string Status(ReadOnlyMemory<byte> response)
    {
        using JsonDocument document = JsonDocument.Parse(response);
        JsonElement table = document.RootElement.GetProperty("Table");
        string status = table.GetProperty("TableStatus").GetString() ?? "";
        if (status != Active || !table.TryGetProperty("GlobalSecondaryIndexes", out JsonElement indexes))
            return status;
        foreach (JsonElement index in indexes.EnumerateArray())
        {
            status = index.GetProperty("IndexStatus").GetString() ?? "";
            if (status != Active)
                return status;
        }

        return Active;
    }
}
