namespace Dynamoid.Operations;

/// <summary>DeleteTable: a table with all its items.</summary>
internal static class DeleteTable
{
    public static ReadOnlyMemory<byte> Write(TableReference table) => AdminJson.WriteTable(table);
}
