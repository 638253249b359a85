using System.Text;
using System.Text.Json;

namespace Dynamoid.Operations;

/// <summary>A table's name as requests carry it, escaped once.</summary>
internal sealed class TableReference
{
    public TableReference(string name)
    {
        Name = name;
        Quoted = Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(name)}\"");
        Member = [.. "\"TableName\":"u8, .. Quoted];
    }

    /// <summary>The table's name or ARN.</summary>
    public string Name { get; }

    /// <summary>The name as a JSON string.</summary>
    public byte[] Quoted { get; }

    /// <summary>The member that most requests begin with: <c>"TableName":"…"</c>.</summary>
    public byte[] Member { get; }
}
