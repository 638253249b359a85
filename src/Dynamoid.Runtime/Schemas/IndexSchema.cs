namespace Dynamoid.Schemas;

/// <summary>A secondary index of a document's table.</summary>
public sealed class IndexSchema
{
    /// <summary>Whether the index is local: it shares the table's hash key, exists from the table's creation, and allows consistent reads.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The name that was declared; null when it follows from the table's name and the keys.</summary>
    public string? Name { get; init; }

    /// <summary>The number of the hash key's field.</summary>
    public required int HashKeyField { get; init; }

    /// <summary>The number of the range key's field, or -1.</summary>
    public int RangeKeyField { get; init; } = -1;

    /// <summary>Which attributes the index holds.</summary>
    public IndexProjection Projection { get; init; }

    /// <summary>The fields that the index holds beside the keys, with <see cref="IndexProjection.Include"/>.</summary>
    public IReadOnlyList<int> IncludedFields { get; init; } = [];

    /// <summary>Read capacity units per second; 0 when they follow the table's.</summary>
    public int ReadCapacity { get; init; }

    /// <summary>Write capacity units per second; 0 when they follow the table's.</summary>
    public int WriteCapacity { get; init; }
}
