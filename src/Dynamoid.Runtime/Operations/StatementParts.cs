namespace Dynamoid.Operations;

/// <summary>A PartiQL statement, and how it is executed.</summary>
internal sealed record StatementParts(string Statement, IReadOnlyList<DynamoValue> Parameters)
{
    /// <summary>Whether to read the items as they are now.</summary>
    public bool ConsistentRead { get; init; }

    /// <summary>How many items a page evaluates at most.</summary>
    public int? Limit { get; init; }

    /// <summary>A statement with its parameters.</summary>
    /// <exception cref="ArgumentException">A parameter is null.</exception>
    public static StatementParts Of(string statement, ReadOnlySpan<DynamoValue> parameters)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i] is null)
                throw new ArgumentException($"Parameter {i} of '{statement}' is null, which no attribute is. Give DynamoValue.Null.Value for a stored null.", nameof(parameters));
        }

        return new(statement, parameters.ToArray());
    }
}
