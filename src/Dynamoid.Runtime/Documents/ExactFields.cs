using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Keys of indexes as they are stored, where a document's own values hold less of them. They say where in an index the item is.</summary>
internal sealed class ExactFields
{
    private readonly List<(int Field, byte[] Stored, byte[] Written)> _fields;

    private ExactFields(List<(int Field, byte[] Stored, byte[] Written)> fields) => _fields = fields;

    /// <summary>The keys of indexes of which a document holds less than its item; null when there are none.</summary>
    public static ExactFields? Of<T, TKey>(T document, ReadOnlySpan<byte> item)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        DocumentSchema schema = T.Schema;
        List<(int Field, byte[] Stored, byte[] Written)> fields = [];
        foreach (int field in schema.Indexes.SelectMany(static index => index.HashKeyFields.Concat(index.RangeKeyFields)).Distinct())
        {
            if (field == schema.HashKeyField || field == schema.RangeKeyField || ItemKey.ValueOf(item, schema.Fields[field]) is not { IsEmpty: false } stored)
                continue;
            if (WrittenOf<T, TKey>(document, field) is { } written && !stored.SequenceEqual(written))
                fields.Add((field, stored.ToArray(), written));
        }

        return fields.Count == 0 ? null : new(fields);
    }

    /// <summary>What is stored of a field, if its value is still written as it was when it was read; else null.</summary>
    public byte[]? StoredOf(int field, ReadOnlySpan<byte> written)
    {
        foreach ((int known, byte[] stored, byte[] before) in _fields)
        {
            if (known == field && written.SequenceEqual(before))
                return stored;
        }

        return null;
    }

    /// <summary>The same without fields that have been saved since; null when none is left.</summary>
    public ExactFields? Without(FieldSet saved)
    {
        List<(int Field, byte[] Stored, byte[] Written)> left = _fields.FindAll(field => !saved.Contains(field.Field));
        return left.Count == 0 ? null : left.Count == _fields.Count ? this : new(left);
    }

    private static byte[]? WrittenOf<T, TKey>(T document, int field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ItemWriter writer = new(capacity: 64);
        try
        {
            return T.TryWriteField(ref writer, document, field) ? writer.Written.ToArray() : null;
        }
        catch (ItemFormatException)
        {
            // It cannot be written at all.
            return null;
        }
        finally
        {
            writer.Dispose();
        }
    }
}
