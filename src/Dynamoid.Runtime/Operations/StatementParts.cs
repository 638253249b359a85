namespace Dynamoid.Operations;

/// <summary>A PartiQL statement, and how it is executed.</summary>
internal sealed record StatementParts(string Statement, IReadOnlyList<DynamoValue> Parameters)
{
    /// <summary>Whether to read the items as they are now.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>How many items a page evaluates at most.</summary>
    public int? Limit { get; init; }
}
