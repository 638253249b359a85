namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Index keys whose CLR types hold less than DynamoDB does.</summary>
[DynamoDocument(Table = "precise_index", Timestamps = false)]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(SeenAt), Name = "city_seen")]
[GlobalIndex(HashKey = nameof(Weight), RangeKey = nameof(City), Name = "weights", Projection = IndexProjection.KeysOnly)]
public partial class Sighted
{
    public string? City { get; set; }

    public DateTimeOffset? SeenAt { get; set; }

#pragma warning disable DYN2020 // The digits that a double loses are what is tested.
    public double? Weight { get; set; }
#pragma warning restore DYN2020

    public int Number { get; set; }
}
