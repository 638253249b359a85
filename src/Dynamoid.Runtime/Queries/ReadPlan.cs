using Dynamoid.Conditions;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;
using Dynamoid.Wire;

namespace Dynamoid.Queries;

/// <summary>How the items are read: the plan, and the requests that follow from it.</summary>
internal sealed class ReadPlan
{
    public required Plan Plan { get; init; }

    /// <summary>What all requests have in common.</summary>
    public required PageParts Parts { get; init; }

    /// <summary>The index that is read; null for the table.</summary>
    public IndexSchema? Index { get; init; }

    /// <summary>The fields whose values say where a page ended: the table's key, then the index's.</summary>
    public required FieldSchema[] Position { get; init; }

    /// <summary>The same as paths.</summary>
    public IReadOnlyList<FieldPath> Keys { get; init; } = [];

    /// <summary>What is sent of each item; nothing here when that is all.</summary>
    public IReadOnlyList<FieldPath> Projection { get; init; } = [];

    /// <summary>The fields that the documents have; null when they are whole.</summary>
    public FieldSet? Loaded { get; init; }

    /// <summary>Whether the index gives only the keys, and the items are read from the table.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>What DynamoDB cannot leave out.</summary>
    public IItemGate? Gate { get; init; }

    /// <summary>Whether nothing can match, so that no request is needed.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether the items have an order: those of one hash key by the range key.</summary>
    public bool IsOrdered { get; init; }

    public DynamoOperation Operation => Plan.IsQuery ? DynamoOperation.Query : DynamoOperation.Scan;

    /// <summary>Whether items that are evaluated may not match.</summary>
    public bool IsFiltered => Parts.Filters.Count > 0 || Gate is not null;

    /// <summary>What is read, for messages.</summary>
    public string Source => Parts.IndexName is { } index ? $"index '{index}' of table '{Parts.Table.Name}'" : $"table '{Parts.Table.Name}'";
}
