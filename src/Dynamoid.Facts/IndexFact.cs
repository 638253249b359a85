using Dynamoid.Schemas;

namespace Dynamoid.Facts;

/// <summary>A secondary index.</summary>
public sealed record IndexFact
{
    /// <summary>What it is called in code: <c>CityLatitude</c>.</summary>
    public required string Member { get; init; }

    /// <summary>Its hash key; of a global index up to four attributes.</summary>
    public required IReadOnlyList<AttributeFact> HashKeys { get; init; }

    /// <summary>Its range key, if it has one; of a global index up to four attributes.</summary>
    public IReadOnlyList<AttributeFact> RangeKeys { get; init; } = [];

    /// <summary>Whether it is local.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The name that was declared; null when it follows from the table's name and the keys.</summary>
    public string? DeclaredName { get; init; }

    /// <summary>What it holds: <c>All</c>, <c>KeysOnly</c> or <c>Include</c>.</summary>
    public string Projection { get; init; } = "All";

    /// <summary>The attributes that it holds beside the keys, with <c>Include</c>.</summary>
    public IReadOnlyList<AttributeFact> Included { get; init; } = [];

    /// <summary>Its capacity.</summary>
    public Capacity Capacity { get; init; }

    /// <summary>Its name in DynamoDB, where the table has a certain full name or ARN.</summary>
    public string NameOn(string table) => DeclaredName ?? IndexNaming.Of(table, HashKeys.Concat(RangeKeys).Select(static key => key.Name));
}
