using Dynamoid.Conditions;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>The fields whose values say where a page of the table or of an index ended: the table's key, then the index's.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="Paths">The same as paths.</param>
internal sealed record KeyPosition(FieldSchema[] Fields, FieldPath[] Paths)
{
    public static KeyPosition Of(DocumentSchema schema, PlanKeys key)
    {
        int[] fields = [.. new[] { schema.HashKeyField, schema.RangeKeyField }.Where(static field => field >= 0).Concat(key.All).Distinct()];
        return new([.. fields.Select(field => schema.Fields[field])], [.. fields.Select(field => new FieldPath(field, schema.Fields[field].Attribute))]);
    }
}
