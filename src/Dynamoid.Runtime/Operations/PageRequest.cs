using Amazon.DynamoDBv2.Model;

namespace Dynamoid;

/// <summary>
/// One page of a Query or Scan in DynamoDB's own terms: the way in for what Dynamoid does not wrap. Expressions are sent as they are.
/// </summary>
public sealed record PageRequest
{
    /// <summary>The index that is read; without it the table.</summary>
    public string? IndexName { get; init; }

    /// <summary>Which items are read (Query only): <c>#city = :city AND latitude &gt; :latitude</c>.</summary>
    public string? KeyConditionExpression { get; init; }

    /// <summary>Which of the items read are returned. Items that are filtered out cost read capacity all the same.</summary>
    public string? FilterExpression { get; init; }

    /// <summary>What the placeholders that begin with <c>#</c> stand for.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>What the placeholders that begin with <c>:</c> stand for.</summary>
    public Dictionary<string, AttributeValue> Values { get; init; } = [];

    /// <summary>
    /// The properties that are read, beside the key; without it all that the table or index holds. The documents are partial then: they know what they lack, and a save leaves it
    /// as it is. Read capacity is charged for the whole items all the same.
    /// </summary>
    public IReadOnlyList<string>? Properties { get; init; }

    /// <summary>How many items are read at most, filtered out or not; without it as many as fit into 1 MB.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether to read the items as they are now; costs twice the read capacity and is not to be had on a global index.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>Whether items come in ascending order of the range key (Query only).</summary>
    public bool ScanIndexForward { get; init; } = true;

    /// <summary>Where the page before this one ended.</summary>
    public PageKey? Start { get; init; }
}
