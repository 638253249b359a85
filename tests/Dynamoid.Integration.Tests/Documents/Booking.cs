namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A composite key, local indexes whole and partial, global indexes whole, without range key and partial.</summary>
[DynamoDocument(Timestamps = false)]
[LocalIndex(RangeKey = nameof(Price), Name = "by_price")]
[LocalIndex(RangeKey = nameof(Seats), Name = "by_seats", Projection = IndexProjection.KeysOnly)]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price), Name = "city_price")]
[GlobalIndex(HashKey = nameof(State), Name = "states")]
[GlobalIndex(HashKey = nameof(Agent), RangeKey = nameof(Day), Name = "agents", Projection = IndexProjection.Include, Include = [nameof(Note)])]
public partial class Booking
{
    [HashKey]
    public string Hotel { get; set; } = "";

    [RangeKey]
    public int Day { get; set; }

    public int? Price { get; set; }

    public int? Seats { get; set; }

    public string? City { get; set; }

    public string? State { get; set; }

    public string? Agent { get; set; }

    public string? Note { get; set; }
}
