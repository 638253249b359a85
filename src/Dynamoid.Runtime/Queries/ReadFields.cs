using Dynamoid.Conditions;
using Dynamoid.Documents;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>What a query brings of each item, and what an index has of that.</summary>
/// <param name="schema">The document's table.</param>
/// <param name="index">The index that is read; null for the table.</param>
/// <param name="asked">What is wanted of each item; null for all of it.</param>
internal sealed class ReadFields(DocumentSchema schema, IndexSchema? index, IReadOnlyList<FieldPath>? asked)
{
    private readonly FieldSet? _held = index is null ? null : PageFields.Held(schema, index);

    /// <summary>Whether all that there is of each item is wanted.</summary>
    public bool IsAll => asked is null;

    /// <summary>Whether it is an index that does not hold all attributes.</summary>
    public bool IsPartial => _held is not null;

    /// <summary>Whether the index does not hold all that is wanted.</summary>
    public bool IsLacking => _held is not null && (asked is null || Missing.Any());

    /// <summary>The wanted properties that the index does not hold.</summary>
    public IEnumerable<string> Missing => (asked ?? []).Where(path => Lacks(path.Field)).Select(path => schema.Fields[path.Field].Property).Distinct();

    /// <summary>Whether the index does not hold a field.</summary>
    public bool Lacks(int field) => _held is { } held && !held.Contains(field);

    /// <summary>What is sent of each item: the keys, since no item is known without them, and what is wanted; nothing here when that is all.</summary>
    public IReadOnlyList<FieldPath> Projection(IReadOnlyList<FieldPath> keys) => asked is null ? [] : [.. keys.Concat(asked).Distinct()];

    /// <summary>The fields that a document has; null when it has all.</summary>
    /// <param name="projection">What is sent of each item.</param>
    /// <param name="isFollowed">Whether the items are read from the table.</param>
    public FieldSet? Loaded(IReadOnlyList<FieldPath> projection, bool isFollowed)
    {
        if (asked is null)
            return isFollowed ? null : _held;
        FieldSet loaded = default;
        foreach (FieldPath path in projection)
            loaded.Add(path.Field);
        return loaded;
    }
}
