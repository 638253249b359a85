using System.Text;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Takes the keys out of items. Values are written anew, so that the same one, read here and there, has the same bytes.</summary>
/// <param name="schema">The document's table.</param>
internal readonly struct RawKeyReader(DocumentSchema schema) : IItemReader<RawKey>
{
    public RawKey Read(ref ItemReader reader)
    {
        int start = reader.Position;
        reader.SkipJson();
        return Of(reader.Since(start));
    }

    /// <summary>The key of an item.</summary>
    public RawKey Of(ReadOnlySpan<byte> item)
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            writer.BeginItem();
            Copy(ref writer, item, schema.HashKey);
            if (schema.RangeKey is { } range)
                Copy(ref writer, item, range);
            writer.EndItem();
            return new RawKey(writer.Written.ToArray());
        }
        finally
        {
            writer.Dispose();
        }
    }

    private void Copy(ref ItemWriter writer, ReadOnlySpan<byte> item, FieldSchema part)
    {
        ReadOnlySpan<byte> attribute = Encoding.UTF8.GetBytes(part.Attribute);
        ItemReader reader = new(item);
        reader.BeginItem(schema.Document);
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            if (!name.SequenceEqual(attribute))
            {
                reader.SkipValue();
                continue;
            }

            writer.WriteName(part.Attribute);
            DynamoValueCodec.Write(ref writer, DynamoValueCodec.Read(ref reader));
            return;
        }
    }
}
