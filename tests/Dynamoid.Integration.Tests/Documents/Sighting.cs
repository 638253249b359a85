namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A global index whose keys may be missing.</summary>
[DynamoDocument(Timestamps = false)]
[GlobalIndex(HashKey = nameof(Species), RangeKey = nameof(Seen))]
public partial class Sighting
{
    public string? Species { get; set; }

    public int? Seen { get; set; }
}
