namespace Dynamoid.Schemas;

/// <summary>What the compiler knows of a document: its table, keys, indexes and fields.</summary>
public sealed class DocumentSchema
{
    /// <summary>The document's class, with namespace: for messages and logs.</summary>
    public required string Document { get; init; }

    /// <summary>The table's name after the namespace.</summary>
    public required string TableName { get; init; }

    /// <summary>The table's full name or ARN, which no namespace is put before; null when the name follows from <see cref="TableName"/>.</summary>
    public string? FullTableName { get; init; }

    /// <summary>The fields, in the order of their numbers.</summary>
    public required IReadOnlyList<FieldSchema> Fields { get; init; }

    /// <summary>The number of the hash key's field.</summary>
    public required int HashKeyField { get; init; }

    /// <summary>The number of the range key's field, or -1.</summary>
    public int RangeKeyField { get; init; } = -1;

    /// <summary>The number of the <c>CreatedAt</c> field, or -1.</summary>
    public int CreatedAtField { get; init; } = -1;

    /// <summary>The number of the <c>UpdatedAt</c> field, or -1.</summary>
    public int UpdatedAtField { get; init; } = -1;

    /// <summary>The number of the field that tells when the item expires, or -1.</summary>
    public int ExpiresField { get; init; } = -1;

    /// <summary>How long after a write an item expires whose time to live is not set; null when nothing is said.</summary>
    public TimeSpan? ExpiresAfter { get; init; }

    /// <summary>The number of the field that counts the versions of an item, or -1.</summary>
    public int LockVersionField { get; init; } = -1;

    /// <summary>The secondary indexes, in the order of their declaration.</summary>
    public IReadOnlyList<IndexSchema> Indexes { get; init; } = [];

    /// <summary>How one tells of which class an item is; null where the table has items of one class.</summary>
    public InheritanceSchema? Inheritance { get; init; }

    /// <summary>How the table is billed when it is created.</summary>
    public CapacityMode CapacityMode { get; init; }

    /// <summary>Read capacity units per second of a provisioned table; 0 when the options decide.</summary>
    public int ReadCapacity { get; init; }

    /// <summary>Write capacity units per second of a provisioned table; 0 when the options decide.</summary>
    public int WriteCapacity { get; init; }

    /// <summary>The hash key.</summary>
    public FieldSchema HashKey => Fields[HashKeyField];

    /// <summary>The range key, if the table has one.</summary>
    public FieldSchema? RangeKey => RangeKeyField < 0 ? null : Fields[RangeKeyField];

    /// <summary>The document that all are derived from which share the table: the document itself, if it is derived from none.</summary>
    internal DocumentSchema Root => Inheritance?.Base is { } parent ? parent().Root : this;

    /// <summary>The attribute that tells of which class an item is; null where nothing does.</summary>
    internal FieldSchema? Discriminator => Inheritance is { Field: var number } ? Fields[number] : null;

    /// <summary>The number of a property's field.</summary>
    /// <exception cref="ArgumentException">There is no stored property of that name.</exception>
    internal int FieldOf(string property)
    {
        for (int field = 0; field < Fields.Count; field++)
        {
            if (Fields[field].Property == property)
                return field;
        }

        throw new ArgumentException($"{Document} has no stored property '{property}'. Name one by nameof: {string.Join(", ", Fields.Select(static field => field.Property))}.", nameof(property));
    }
}
