using System.Text;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>Parts of items.</summary>
internal static class ItemParts
{
    /// <summary>Copies the attributes of some fields, but not those of the key, into an item that is open.</summary>
    public static void Copy(ref ItemWriter writer, ReadOnlySpan<byte> item, DocumentSchema schema, in FieldSet fields)
    {
        ItemReader reader = new(item);
        reader.BeginItem();
        while (reader.NextAttribute(out ReadOnlySpan<byte> name))
        {
            int start = reader.Position;
            string attribute = Encoding.UTF8.GetString(name);
            reader.SkipValue();
            if (!IsOne(schema, fields, attribute))
                continue;
            writer.WriteName(attribute);
            writer.WriteRaw(reader.Since(start));
        }
    }

    private static bool IsOne(DocumentSchema schema, in FieldSet fields, string attribute)
    {
        for (int field = 0; field < schema.Fields.Count; field++)
        {
            if (schema.Fields[field].Attribute == attribute)
                return fields.Contains(field) && field != schema.HashKeyField && field != schema.RangeKeyField;
        }

        return false;
    }
}
