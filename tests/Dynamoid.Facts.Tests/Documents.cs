// Several small documents together: what the tests read is this assembly.
namespace Dynamoid.Facts.Tests;

[DynamoDocument]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude))]
[GlobalIndex(HashKey = nameof(Country), Name = "by-country", Projection = IndexProjection.Include, Include = [nameof(City)], ReadCapacity = 7, WriteCapacity = 3)]
public partial class Address
{
    public string? City { get; set; }

    public int Latitude { get; set; }

    [Field("iso:country")]
    public string? Country { get; set; }

    public HashSet<string> Tags { get; set; } = [];

    public bool IsActive { get; set; }

    public byte[]? Picture { get; set; }
}

[DynamoDocument(FullTableName = "arn:aws:dynamodb:eu-west-1:123456789012:table/visits", CapacityMode = CapacityMode.OnDemand, Timestamps = false)]
[LocalIndex(RangeKey = nameof(Minutes), Projection = IndexProjection.KeysOnly)]
internal sealed partial class Visit
{
    [HashKey]
    public Guid Guest { get; set; }

    [RangeKey]
    public DateTimeOffset At { get; set; }

    public int Minutes { get; set; }

    [Field("odd name§")]
    public string? Odd { get; set; }

    [Expires]
    public DateTimeOffset? ForgetAt { get; set; }
}

[DynamoDocument(Timestamps = false, ReadCapacity = 5, WriteCapacity = 2)]
[GlobalIndex(HashKey = nameof(Odd))]
public partial class Odds
{
    [Field("odd name§")]
    public string? Odd { get; set; }
}
