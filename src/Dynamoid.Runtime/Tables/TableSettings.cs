namespace Dynamoid.Tables;

/// <summary>What the client's options say about tables.</summary>
internal sealed record TableSettings
{
    public string? Namespace { get; init; }

    public CapacityMode CapacityMode { get; init; }

    public int ReadCapacity { get; init; } = 100;

    public int WriteCapacity { get; init; } = 20;

    /// <summary>The longest pause between two looks at a table that is not ready.</summary>
    public TimeSpan WaitInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait for a table in all.</summary>
    public TimeSpan WaitTimeout { get; init; } = TimeSpan.FromMinutes(2);
}
