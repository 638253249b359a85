namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Indexes that compete: two local ones, two global ones of one hash key, one of the table's hash key, and one that holds all attributes by name only.</summary>
[DynamoDocument(Timestamps = false)]
[LocalIndex(RangeKey = nameof(Color), Name = "first_local")]
[LocalIndex(RangeKey = nameof(Weight), Name = "second_local")]
[GlobalIndex(HashKey = nameof(Owner), Name = "owner")]
[GlobalIndex(HashKey = nameof(Owner), RangeKey = nameof(Weight), Name = "owner_weight")]
[GlobalIndex(HashKey = nameof(Owner), RangeKey = nameof(Color), Name = "owner_color")]
[GlobalIndex(HashKey = nameof(Shop), RangeKey = nameof(Owner), Name = "shop_owner")]
[GlobalIndex(HashKey = nameof(Maker), Name = "complete", Projection = IndexProjection.Include, Include = [nameof(Color), nameof(Weight), nameof(Owner)])]
public partial class Choice
{
    [HashKey]
    public string Shop { get; set; } = "";

    [RangeKey]
    public int Number { get; set; }

    public string? Color { get; set; }

    public int? Weight { get; set; }

    public string? Owner { get; set; }

    public string? Maker { get; set; }
}
