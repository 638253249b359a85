using Dynamoid.Operations;

namespace Dynamoid.Documents;

/// <summary>What the client's options say about batches.</summary>
internal sealed record BatchSettings
{
    /// <summary>How many keys one BatchGetItem asks for.</summary>
    public int Size { get; init; } = BatchGetItem.MostKeys;

    /// <summary>How long a batch is sent again.</summary>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Read capacity units per second; null for no limit.</summary>
    public double? MaxReadUnits { get; init; }

    /// <summary>Write capacity units per second; null for no limit.</summary>
    public double? MaxWriteUnits { get; init; }
}
