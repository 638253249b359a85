using System.Text.Json;

namespace Dynamoid.Operations;

/// <summary>DescribeTable: a table's state.</summary>
internal static class DescribeTable
{
    public static ReadOnlyMemory<byte> Write(TableReference table) => AdminJson.WriteTable(table);

    /// <summary>Whether the table and all its global indexes can be used.</summary>
    public static bool IsActive(ReadOnlyMemory<byte> response, out string status)
    {
        using JsonDocument document = JsonDocument.Parse(response);
        JsonElement table = document.RootElement.GetProperty("Table");
        status = table.GetProperty("TableStatus").GetString() ?? "";
        if (status != "ACTIVE")
            return false;
        if (!table.TryGetProperty("GlobalSecondaryIndexes", out JsonElement indexes))
            return true;
        foreach (JsonElement index in indexes.EnumerateArray())
        {
            status = index.GetProperty("IndexStatus").GetString() ?? "";
            if (status != "ACTIVE")
                return false;
        }

        return true;
    }
}
