using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dynamoid.Serialization;

/// <content>Attributes that are kept as they are.</content>
public ref partial struct ItemReader
{
    /// <summary>Reads the value that comes next, checking its form, and returns name and value as JSON: <c>"a":{"S":"x"}</c>.</summary>
    /// <param name="name">The name that has just been read.</param>
    internal ReadOnlySpan<byte> ReadPair(scoped ReadOnlySpan<byte> name)
    {
        int start = _position;
        SkipValue();
        // A name without escapes is a part of the JSON, its quote right before it.
        if (_json.Overlaps(name, out int offset))
            return _json[(offset - 1).._position];
        ReadOnlySpan<byte> escaped = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes;
        return (byte[])[(byte)'"', .. escaped, (byte)'"', (byte)':', .. _json[start.._position]];
    }
}
