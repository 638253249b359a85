using System.Text;
using System.Text.Json;

namespace Dynamoid.Operations;

/// <summary>A table's name as requests carry it, escaped once.</summary>
internal sealed class TableReference
{
    public TableReference(string name, string document)
        : this(name, document, returnsCapacity: false)
    {
    }

    private TableReference(string name, string document, bool returnsCapacity)
    {
        Name = name;
        Document = document;
        ReturnsCapacity = returnsCapacity;
        Quoted = Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(name)}\"");
        Member = [.. "\"TableName\":"u8, .. Quoted, .. returnsCapacity ? ",\"ReturnConsumedCapacity\":\"TOTAL\""u8 : default];
    }

    /// <summary>The table's name or ARN.</summary>
    public string Name { get; }

    /// <summary>The class of the documents in it, for messages.</summary>
    public string Document { get; }

    /// <summary>The name as a JSON string.</summary>
    public byte[] Quoted { get; }

    /// <summary>Whether each request that begins with the table asks for the capacity that it consumes.</summary>
    public bool ReturnsCapacity { get; }

    /// <summary>The members that most requests begin with: <c>"TableName":"…"</c>.</summary>
    public byte[] Member { get; }

    /// <summary>The table, in requests that ask for the capacity that they consume.</summary>
    public TableReference Measured() => new(Name, Document, returnsCapacity: true);
}
