using System.Text;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>The key in an item, exactly as it is stored.</summary>
internal static class ItemKey
{
    /// <summary>The key as DynamoDB JSON; parts that the item lacks are left out.</summary>
    public static byte[] Of(DocumentSchema schema, ReadOnlySpan<byte> item) =>
        schema.RangeKey is { } range ? Of(item, schema.HashKey, range) : Of(item, schema.HashKey);

    /// <summary>Some attributes of an item as DynamoDB JSON; those that it lacks are left out.</summary>
    public static byte[] Of(ReadOnlySpan<byte> item, params ReadOnlySpan<FieldSchema> parts)
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            writer.BeginItem();
            foreach (FieldSchema part in parts)
                Copy(ref writer, item, part);
            writer.EndItem();
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The key as a message shows it; null when the item has none, or is broken before the end of it.</summary>
    public static string? Describe(DocumentSchema schema, ReadOnlySpan<byte> item)
    {
        try
        {
            byte[] key = Of(schema, item);
            return key.AsSpan().SequenceEqual("{}"u8) ? null : Encoding.UTF8.GetString(key);
        }
        catch (ItemFormatException)
        {
            return null;
        }
    }

    /// <summary>The value of one attribute, exactly as it is stored; empty when the item lacks it.</summary>
    public static ReadOnlySpan<byte> ValueOf(ReadOnlySpan<byte> item, FieldSchema part)
    {
        ItemReader reader = new(item);
        ReadOnlySpan<byte> attribute = Encoding.UTF8.GetBytes(part.Attribute);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            int start = reader.Position;
            bool isPart = name.SequenceEqual(attribute);
            reader.SkipValue();
            if (isPart)
                return reader.Since(start);
        }

        return default;
    }

    private static void Copy(ref ItemWriter writer, ReadOnlySpan<byte> item, FieldSchema part)
    {
        if (ValueOf(item, part) is not { IsEmpty: false } value)
            return;
        writer.WriteName(part.Attribute);
        writer.WriteRaw(value);
    }
}
