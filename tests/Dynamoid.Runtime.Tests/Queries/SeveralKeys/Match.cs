namespace Dynamoid.Runtime.Tests.Queries.SeveralKeys;

/// <summary>A match of a tournament, with an index of two hash keys and three range keys that holds everything, and one that does not.</summary>
[DynamoDocument(Timestamps = false)]
[GlobalIndex(HashKeys = [nameof(Tournament), nameof(Region)], RangeKeys = [nameof(Round), nameof(Number), nameof(Court)])]
[GlobalIndex(HashKey = nameof(Player), RangeKeys = [nameof(Tournament), nameof(Number)], Name = "players", Projection = IndexProjection.Include, Include = [nameof(Score)])]
public partial class Match
{
    public string? Tournament { get; set; }

    public string? Region { get; set; }

    public string? Round { get; set; }

    public int? Number { get; set; }

    public string? Court { get; set; }

    public string? Player { get; set; }

    public int Score { get; set; }

    public string? Referee { get; set; }
}
