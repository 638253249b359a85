namespace Dynamoid.Schemas;

/// <summary>A secondary index of a document's table.</summary>
public sealed class IndexSchema
{
    /// <summary>Whether the index is local: it shares the table's hash key, exists from the table's creation, and allows consistent reads.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The name that was declared; null when it follows from the table's name and the keys.</summary>
    public string? Name { get; init; }

    /// <summary>The numbers of the hash key's fields: one, or of a global index up to four.</summary>
    public required IReadOnlyList<int> HashKeyFields { get; init; }

    /// <summary>The numbers of the range key's fields, from left to right: none or one, or of a global index up to four.</summary>
    public IReadOnlyList<int> RangeKeyFields { get; init; } = [];

    /// <summary>Which attributes the index holds.</summary>
    public IndexProjection Projection { get; init; }

    /// <summary>The fields that the index holds beside the keys, with <see cref="IndexProjection.Include"/>.</summary>
    public IReadOnlyList<int> IncludedFields { get; init; } = [];

    /// <summary>Read capacity units per second; 0 when they follow the table's.</summary>
    public int ReadCapacity { get; init; }

    /// <summary>Write capacity units per second; 0 when they follow the table's.</summary>
    public int WriteCapacity { get; init; }
}
