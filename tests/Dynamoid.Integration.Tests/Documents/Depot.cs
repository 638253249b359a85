namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A document that is read in parts: plain properties, and the same as C# partial ones.</summary>
[DynamoDocument]
[GlobalIndex(HashKey = nameof(Region), Name = "keys", Projection = IndexProjection.KeysOnly)]
[GlobalIndex(HashKey = nameof(Region), RangeKey = nameof(Size), Name = "some", Projection = IndexProjection.Include, Include = [nameof(Text), nameof(Tags)])]
[GlobalIndex(HashKey = nameof(Region), RangeKey = nameof(Name), Name = "all")]
public partial class Depot
{
    public string? Region { get; set; }

    public int Size { get; set; } = 7;

    public required string Name { get; set; }

    public string? Text { get; set; } = "text";

    public string Kind { get; set; } = "kind";

    public List<string> List { get; set; } = ["initial"];

    public List<string>? MaybeList { get; set; } = ["initial"];

    public HashSet<string> Tags { get; set; } = ["initial"];

    public HashSet<string>? MaybeTags { get; set; } = ["initial"];

    public partial string? Title { get; set; }

    public partial int Count { get; set; }

    public partial List<int> Numbers { get; set; }
}
