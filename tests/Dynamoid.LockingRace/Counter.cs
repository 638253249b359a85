namespace Dynamoid.LockingRace;

/// <summary>What many count in at the same time.</summary>
[DynamoDocument]
public partial class Counter
{
    /// <summary>The count.</summary>
    public int Count { get; set; }

    /// <summary>How often the counter has been written.</summary>
    public int LockVersion { get; set; }
}
