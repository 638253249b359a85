namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>map</c> as a class of its own, which stores its nulls as the gem does inside of maps.</summary>
public class GemTypedMapTests : GoldenItem<GemTypedMap, GemTypedMapKey>
{
    protected override string Golden => """
        {"id":{"S":"e1"},"settings":{"M":{"theme":{"S":"dark"},"font":{"NULL":true},"size":{"N":"12"},"on":{"BOOL":true},"since":{"N":"17434"}}},
         "history":{"L":[{"M":{"theme":{"S":"old"},"font":{"NULL":true},"size":{"N":"1"},"on":{"BOOL":false},"since":{"NULL":true},"beta":{"BOOL":true}}}]}}
        """;

    protected override string Written => """
        {"id":{"S":"e1"},"settings":{"M":{"theme":{"S":"dark"},"font":{"NULL":true},"size":{"N":"12"},"on":{"BOOL":true},"since":{"N":"17434"}}},
         "history":{"L":[{"M":{"theme":{"S":"old"},"font":{"NULL":true},"size":{"N":"1"},"on":{"BOOL":false},"since":{"NULL":true}}}]}}
        """;

    protected override string Changed => """{"settings":{"M":{"theme":{"S":"dark"},"font":{"NULL":true},"size":{"N":"13"},"on":{"BOOL":true},"since":{"N":"17434"}}}}""";

    protected override GemTypedMap Same() => new()
    {
        Id = "e1",
        Settings = new GemSettings { Theme = "dark", Font = "", Size = 12, On = true, Since = new DateOnly(2017, 9, 25) },
        History = [new GemSettings { Theme = "old", Size = 1 }],
    };

    protected override void AssertRead(GemTypedMap found) => Assert.Multiple(() =>
    {
        Assert.That((found.Settings!.Theme, found.Settings.Font, found.Settings.Size, found.Settings.On, found.Settings.Since), Is.EqualTo(("dark", default(string), 12, true, new DateOnly(2017, 9, 25))));
        Assert.That((found.History.Single().Theme, found.History.Single().Since), Is.EqualTo(("old", default(DateOnly?))));
    });

    protected override void Change(GemTypedMap found) => found.Settings!.Size = 13;
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemTypedMap
{
    public GemSettings? Settings { get; set; }

    public List<GemSettings> History { get; set; } = [];
}

[DynamoMap(Profile = StorageProfile.Gem3, Nulls = NullHandling.Store)]
public partial class GemSettings
{
    public string? Theme { get; set; }

    public string? Font { get; set; }

    public int Size { get; set; }

    public bool On { get; set; }

    public DateOnly? Since { get; set; }
}
