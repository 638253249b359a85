namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A composite key, an expiry, a local index, on-demand billing.</summary>
[DynamoDocument(CapacityMode = CapacityMode.OnDemand)]
[LocalIndex(RangeKey = nameof(Total), Projection = IndexProjection.Include, Include = [nameof(Note)])]
public partial class Order
{
    [HashKey]
    public string CustomerId { get; set; } = "";

    [RangeKey]
    public DateOnly Day { get; set; }

    public decimal Total { get; set; }

    public string? Note { get; set; }

    [Expires]
    public DateTimeOffset? ExpiresAt { get; set; }
}
