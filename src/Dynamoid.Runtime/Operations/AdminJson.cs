using System.Buffers;
using System.Text.Json;

namespace Dynamoid.Operations;

/// <summary>Bodies of the requests that manage tables: rare, so written the plain way.</summary>
internal static class AdminJson
{
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>A request that only names its table.</summary>
    public static ReadOnlyMemory<byte> WriteTable(TableReference table) => Write(json => json.WriteString("TableName", table.Name));
}
