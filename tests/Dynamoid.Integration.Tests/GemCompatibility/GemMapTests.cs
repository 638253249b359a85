namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>map</c>: <c>M</c>, with <c>NULL</c> in place of empty strings and empty sets.</summary>
public class GemMapTests : GoldenItem<GemMap, GemMapKey>
{
    protected override string Golden => """
        {"id":{"S":"e1"},"settings":{"M":{"theme":{"S":"dark"},"size":{"N":"12.5"},"none":{"NULL":true},"on":{"BOOL":false},"tags":{"SS":["a","b"]},"deep":{"M":{"list":{"L":[{"N":"1"},{"M":{}}]}}}}},
         "names":{"M":{"first":{"S":"Ann"},"last":{"NULL":true}}},"empty":{"M":{}}}
        """;

    protected override string Changed => """{"names":{"M":{"first":{"NULL":true},"last":{"NULL":true}}}}""";

    private static Dictionary<string, DynamoValue> Settings => new()
    {
        ["theme"] = new DynamoValue.String("dark"),
        ["size"] = 12.5m,
        ["none"] = DynamoValue.Null.Value,
        ["on"] = false,
        ["tags"] = new DynamoValue.StringSet("a", "b"),
        ["deep"] = new DynamoValue.Map(("list", new DynamoValue.List(1, new DynamoValue.Map()))),
    };

    protected override GemMap Same() => new()
    {
        Id = "e1",
        Settings = Settings,
        Names = new() { ["first"] = "Ann", ["last"] = "" },
        Empty = [],
    };

    protected override void AssertRead(GemMap found) => Assert.Multiple(() =>
    {
        Assert.That(found.Settings, Is.EquivalentTo(Settings));
        Assert.That(found.Names, Is.EquivalentTo(new Dictionary<string, string?> { ["first"] = "Ann", ["last"] = null }));
        Assert.That(found.Empty, Is.Empty);
    });

    protected override void Change(GemMap found) => found.Names["first"] = "";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemMap
{
    public Dictionary<string, DynamoValue> Settings { get; set; } = [];

    public Dictionary<string, string?> Names { get; set; } = [];

    public Dictionary<string, DynamoValue>? Empty { get; set; }
}
