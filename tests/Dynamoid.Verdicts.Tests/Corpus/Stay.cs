namespace Dynamoid.Verdicts.Tests.Corpus;

/// <summary>A composite key; local indexes whole and partial; global ones whole, without a range key, and partial.</summary>
[DynamoDocument(Timestamps = false)]
[LocalIndex(RangeKey = nameof(Price), Name = "by_price")]
[LocalIndex(RangeKey = nameof(Seats), Name = "by_seats", Projection = IndexProjection.KeysOnly)]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Price))]
[GlobalIndex(HashKey = nameof(State), Name = "states")]
[GlobalIndex(HashKey = nameof(Agent), RangeKey = nameof(Day), Name = "agents", Projection = IndexProjection.Include, Include = [nameof(Note)])]
public partial class Stay
{
    [HashKey] public string Hotel { get; set; } = "";

    [RangeKey] public int Day { get; set; }

    public int? Price { get; set; }

    public int? Seats { get; set; }

    public string? City { get; set; }

    public string? State { get; set; }

    public string? Agent { get; set; }

    public string? Note { get; set; }

    /// <summary>The user's own, of which the body tells what it is.</summary>
    public static DocumentQuery<Stay, StayKey, StayFields> InRome() => Where(s => s.City == "Rome");
}
