namespace Dynamoid;

/// <summary>
/// Declares a global secondary index. Items that lack an attribute of its key are left out of it. Its hash key and its range key have one attribute each, or up to four:
/// <c>[GlobalIndex(HashKeys = [nameof(Tournament), nameof(Region)], RangeKeys = [nameof(Round), nameof(Match)])]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GlobalIndexAttribute : Attribute
{
    /// <summary>The property that is the index's hash key: <c>nameof(City)</c>.</summary>
    public string? HashKey { get; set; }

    /// <summary>In place of <see cref="HashKey"/>: up to four properties that are the hash key together. A query must compare each of them by ==.</summary>
    public string[] HashKeys { get; set; } = [];

    /// <summary>The property that is the index's range key, if it has one.</summary>
    public string? RangeKey { get; set; }

    /// <summary>In place of <see cref="RangeKey"/>: up to four properties that order the items, the first one first. A query can compare one of them if it compares all before it by ==.</summary>
    public string[] RangeKeys { get; set; } = [];

    /// <summary>The index's name; without it <c>&lt;table&gt;_index_&lt;hash&gt;[_&lt;range&gt;]</c>, with all attributes of the key.</summary>
    public string? Name { get; set; }

    /// <summary>Which attributes the index holds.</summary>
    public IndexProjection Projection { get; set; }

    /// <summary>The properties that the index holds beside the keys, with <see cref="IndexProjection.Include"/>.</summary>
    public string[] Include { get; set; } = [];

    /// <summary>Read capacity units per second of a provisioned index. Unset (0), the table's.</summary>
    public int ReadCapacity { get; set; }

    /// <summary>Write capacity units per second of a provisioned index. Unset (0), the table's.</summary>
    public int WriteCapacity { get; set; }
}

/// <summary>Declares a local secondary index: the table's hash key with another range key. DynamoDB takes it only when the table is created.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class LocalIndexAttribute : Attribute
{
    /// <summary>The property that is the index's range key: <c>nameof(Total)</c>.</summary>
    public required string RangeKey { get; set; }

    /// <summary>The index's name; without it <c>&lt;table&gt;_index_&lt;hash&gt;_&lt;range&gt;</c>.</summary>
    public string? Name { get; set; }

    /// <summary>Which attributes the index holds.</summary>
    public IndexProjection Projection { get; set; }

    /// <summary>The properties that the index holds beside the keys, with <see cref="IndexProjection.Include"/>.</summary>
    public string[] Include { get; set; } = [];
}

/// <summary>Which attributes an index holds.</summary>
public enum IndexProjection
{
    /// <summary>All attributes of the item.</summary>
    All,

    /// <summary>The keys of the table and of the index.</summary>
    KeysOnly,

    /// <summary>The keys and a list of attributes.</summary>
    Include,
}
