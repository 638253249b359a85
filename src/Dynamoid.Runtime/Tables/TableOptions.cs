namespace Dynamoid;

/// <summary>How a table is created; what is not set follows from the document and then from <c>DynamoidOptions</c>.</summary>
public sealed record TableOptions
{
    /// <summary>How the table is billed.</summary>
    public CapacityMode CapacityMode { get; init; }

    /// <summary>Read capacity units per second of a provisioned table.</summary>
    public int? ReadCapacity { get; init; }

    /// <summary>Write capacity units per second of a provisioned table.</summary>
    public int? WriteCapacity { get; init; }

    /// <summary>Whether to wait until the table and its indexes can be used: one DescribeTable every now and then.</summary>
    public bool Wait { get; init; } = true;
}
