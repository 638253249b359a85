using System.ComponentModel;
using System.Text;

namespace Dynamoid.Serialization;

/// <summary>Writes and reads the attributes that a class does not know and has a property for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExtraAttributes
{
    private const int ShortName = 256;

    /// <summary>Reads the value that comes next and keeps it under its name.</summary>
    /// <param name="reader">Stands before the value.</param>
    /// <param name="name">The name that has just been read.</param>
    /// <param name="extra">Takes the value; made when it is the first one.</param>
    public static void Read(ref ItemReader reader, scoped ReadOnlySpan<byte> name, ref Dictionary<string, DynamoValue>? extra)
    {
        string text = reader.Decode(name);
        extra ??= new(StringComparer.Ordinal);
        extra[text] = DynamoValueCodec.Read(ref reader);
    }

    /// <summary>Writes the entries into the item or map that is open. One whose value is null is left out.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="extra">The entries; null for none.</param>
    /// <param name="known">The attributes that the class knows.</param>
    /// <exception cref="ItemFormatException">An entry has the name of an attribute that the class knows.</exception>
    public static void Write(ref ItemWriter writer, IEnumerable<KeyValuePair<string, DynamoValue>>? extra, AttributeFinder known)
    {
        ArgumentNullException.ThrowIfNull(known);
        foreach ((string name, DynamoValue? value) in extra ?? [])
        {
            if (value is null)
                continue;
            if (IsKnown(name, known))
                throw StorageErrors.KnownAttribute(name);
            writer.WriteName(name);
            DynamoValueCodec.Write(ref writer, value);
        }
    }

    /// <summary>The entries that were read; none when there are none.</summary>
    public static Dictionary<string, DynamoValue> OrEmpty(Dictionary<string, DynamoValue>? extra) => extra ?? new(StringComparer.Ordinal);

    /// <summary>The entries as they are now, whatever happens to the dictionary; null for none.</summary>
    public static IReadOnlyDictionary<string, DynamoValue>? Keep(IEnumerable<KeyValuePair<string, DynamoValue>>? extra)
    {
        Dictionary<string, DynamoValue>? kept = null;
        foreach ((string name, DynamoValue? value) in extra ?? [])
        {
            if (value is not null)
                (kept ??= new(StringComparer.Ordinal))[name] = value;
        }

        return kept;
    }

    /// <summary>Entries that were kept, as a dictionary of the document's own; null for none.</summary>
    public static Dictionary<string, DynamoValue>? Copy(IReadOnlyDictionary<string, DynamoValue>? kept) => kept is null ? null : new(kept, StringComparer.Ordinal);

    private static bool IsKnown(string name, AttributeFinder known)
    {
        Span<byte> bytes = name.Length <= ShortName ? stackalloc byte[ShortName * 3] : new byte[Encoding.UTF8.GetMaxByteCount(name.Length)];
        return known(bytes[..Encoding.UTF8.GetBytes(name, bytes)]) >= 0;
    }
}
