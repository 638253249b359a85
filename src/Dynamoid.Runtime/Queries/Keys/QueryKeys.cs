using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>The keys of a document's table and indexes, made ready once for all its queries.</summary>
internal sealed class QueryKeys
{
    private readonly KeyPosition _table;
    private readonly KeyPosition[] _indexes;

    public QueryKeys(DocumentSchema schema)
    {
        Plans = SchemaPlans.Of(schema);
        _table = KeyPosition.Of(schema, Plans.KeysOf(PlanWish.AnyIndex));
        _indexes = [.. Enumerable.Range(0, schema.Indexes.Count).Select(index => KeyPosition.Of(schema, Plans.KeysOf(index)))];
    }

    /// <summary>The keys as the planner knows them.</summary>
    public PlanTable Plans { get; }

    /// <summary>Where a page of an index, or with -1 of the table, ends.</summary>
    public KeyPosition PositionIn(int index) => index < 0 ? _table : _indexes[index];
}
