using Dynamoid.Operations;
using Dynamoid.Schemas;

namespace Dynamoid.Documents;

/// <summary>Which fields of its documents a page brings.</summary>
internal static class PageFields
{
    /// <summary>The fields; null when it brings whole items.</summary>
    /// <exception cref="ArgumentException">The request asks for a property that is not stored.</exception>
    public static FieldSet? Of(DocumentSchema schema, TableReference table, PageRequest request)
    {
        if (request.Properties is { } properties)
        {
            FieldSet asked = Keys(schema);
            foreach (string property in properties)
                asked.Add(schema.FieldOf(property));
            // Without it nobody could tell of which class the item is.
            if (schema.Inheritance is { } inheritance)
                asked.Add(inheritance.Field);
            return asked;
        }

        return request.IndexName is { } name && schema.Indexes.FirstOrDefault(index => CreateTable.IndexName(table, schema, index) == name) is { } used
            ? Held(schema, used)
            : null;
    }

    /// <summary>The attributes of some fields.</summary>
    public static IReadOnlyList<string> Attributes(DocumentSchema schema, FieldSet fields) =>
        [.. schema.Fields.Where((_, number) => fields.Contains(number)).Select(static field => field.Attribute)];

    /// <summary>The fields that an index holds; null when it holds all attributes.</summary>
    public static FieldSet? Held(DocumentSchema schema, IndexSchema index)
    {
        if (index.Projection == IndexProjection.All)
            return null;
        FieldSet held = Keys(schema);
        foreach (int key in index.HashKeyFields.Concat(index.RangeKeyFields))
            held.Add(key);
        if (index.Projection == IndexProjection.Include)
        {
            foreach (int field in index.IncludedFields)
                held.Add(field);
        }

        return held;
    }

    /// <summary>The fields of the table's key.</summary>
    public static FieldSet Keys(DocumentSchema schema)
    {
        FieldSet keys = default;
        keys.Add(schema.HashKeyField);
        if (schema.RangeKeyField >= 0)
            keys.Add(schema.RangeKeyField);
        return keys;
    }
}
