using Dynamoid.Operations;
using Dynamoid.Schemas;

namespace Dynamoid.Documents;

/// <summary>A table that several classes share: it has the indexes of all of them.</summary>
internal static class SharedTable
{
    /// <summary>The root's schema with the indexes of the classes that are derived from it.</summary>
    public static DocumentSchema Of(DocumentSchema root, TableReference table, IEnumerable<DocumentKind> kinds)
    {
        List<FieldSchema> fields = [.. root.Fields];
        Dictionary<string, IndexSchema> indexes = new(StringComparer.Ordinal);
        int expires = root.ExpiresField;
        foreach (DocumentSchema schema in kinds.Select(static kind => kind.Schema).Prepend(root))
        {
            int[] numbers = [.. schema.Fields.Select(field => NumberOf(fields, field))];
            foreach (IndexSchema index in schema.Indexes)
                indexes.TryAdd(CreateTable.IndexName(table, schema, index), Renumbered(index, numbers));
            if (expires < 0 && schema.ExpiresField >= 0)
                expires = numbers[schema.ExpiresField];
        }

        return new DocumentSchema
        {
            Document = root.Document,
            TableName = root.TableName,
            FullTableName = root.FullTableName,
            Fields = fields,
            HashKeyField = root.HashKeyField,
            RangeKeyField = root.RangeKeyField,
            ExpiresField = expires,
            Indexes = [.. indexes.Values],
            CapacityMode = root.CapacityMode,
            ReadCapacity = root.ReadCapacity,
            WriteCapacity = root.WriteCapacity,
        };
    }

    private static int NumberOf(List<FieldSchema> fields, FieldSchema field)
    {
        int number = fields.FindIndex(known => known.Attribute == field.Attribute);
        if (number >= 0)
            return number;
        fields.Add(field);
        return fields.Count - 1;
    }

    private static IndexSchema Renumbered(IndexSchema index, int[] numbers) => new()
    {
        IsLocal = index.IsLocal,
        Name = index.Name,
        HashKeyFields = [.. index.HashKeyFields.Select(field => numbers[field])],
        RangeKeyFields = [.. index.RangeKeyFields.Select(field => numbers[field])],
        Projection = index.Projection,
        IncludedFields = [.. index.IncludedFields.Select(field => numbers[field])],
        ReadCapacity = index.ReadCapacity,
        WriteCapacity = index.WriteCapacity,
    };
}
