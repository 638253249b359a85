namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>A whole item of the gem's version 1.</summary>
public class GemVersion1Tests : GoldenItem<GemVersion1, GemVersion1Key>
{
    protected override string Golden => """
        {"id":{"S":"0f8fad5b-d9cb-469f-a165-70867728950e"},"name":{"S":"Ann"},"age":{"N":"40"},"active":{"S":"t"},"born":{"N":"17434"},"tags":{"SS":["a"]},"log":{"L":[{"N":"1"},{"M":{"k":{"S":"v"}}}]},
         "options":{"S":"---\n:foo: bar\n"},"seen_at":{"N":"1532469870.123457"},"created_at":{"N":"1532469870.000001"},"updated_at":{"N":"1532469871.0"}}
        """;

    protected override string Changed => """{"active":{"S":"f"}}""";

    protected override GemVersion1 Same() => new()
    {
        Id = "0f8fad5b-d9cb-469f-a165-70867728950e",
        Name = "Ann",
        Age = 40,
        Active = true,
        Born = new DateOnly(2017, 9, 25),
        Tags = ["a"],
        Log = [1, new DynamoValue.Map(("k", "v"))],
        Options = new DynamoValue.Map((":foo", "bar")),
        SeenAt = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddMicroseconds(123457),
        CreatedAt = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddMicroseconds(1),
        UpdatedAt = DateTimeOffset.FromUnixTimeSeconds(1532469871),
    };

    protected override void AssertRead(GemVersion1 found) => Assert.Multiple(() =>
    {
        Assert.That((found.Name, found.Age, found.Active, found.Born), Is.EqualTo(("Ann", 40, true, new DateOnly(2017, 9, 25))));
        Assert.That((found.Tags.Single(), found.Options), Is.EqualTo(("a", Same().Options)));
        Assert.That(found.Log, Is.EqualTo(Same().Log));
        Assert.That((found.SeenAt, found.CreatedAt, found.UpdatedAt), Is.EqualTo((Same().SeenAt, Same().CreatedAt, Same().UpdatedAt)));
    });

    protected override void Change(GemVersion1 found) => found.Active = false;
}

[DynamoDocument(Profile = StorageProfile.Gem1)]
public partial class GemVersion1
{
    public string? Name { get; set; }

    public int Age { get; set; }

    public bool Active { get; set; }

    public DateOnly Born { get; set; }

    public HashSet<string> Tags { get; set; } = [];

    public List<DynamoValue> Log { get; set; } = [];

    [Field(Converter = typeof(YamlConverter))] public DynamoValue? Options { get; set; }

    public DateTimeOffset? SeenAt { get; set; }
}
