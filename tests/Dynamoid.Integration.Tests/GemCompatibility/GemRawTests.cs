namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>raw</c>: whatever the value is.</summary>
public class GemRawTests : GoldenItem<GemRaw, GemRawKey>
{
    protected override string Golden => """
        {"id":{"S":"e1"},"map":{"M":{"a":{"N":"1"},"b":{"NULL":true}}},"list":{"L":[{"S":"x"},{"M":{"k":{"NULL":true}}}]},"texts":{"SS":["a","b"]},"numbers":{"NS":["1","2"]},
         "text":{"S":"x"},"number":{"N":"1.5"},"flag":{"BOOL":false},"blob":{"B":"AQI="},"blobs":{"BS":["AQI="]}}
        """;

    protected override string Changed => """{"flag":{"S":"now a text"}}""";

    protected override GemRaw Same() => new()
    {
        Id = "e1",
        Map = new DynamoValue.Map(("a", 1), ("b", DynamoValue.Null.Value)),
        List = new DynamoValue.List(new DynamoValue.String("x"), new DynamoValue.Map(("k", DynamoValue.Null.Value))),
        Texts = new DynamoValue.StringSet("a", "b"),
        Numbers = new DynamoValue.NumberSet(1, 2),
        Text = "x",
        Number = 1.5m,
        Flag = false,
        Blob = new DynamoValue.Binary([1, 2]),
        Blobs = new DynamoValue.BinarySet([[1, 2]]),
    };

    protected override void AssertRead(GemRaw found) => Assert.Multiple(() =>
    {
        Assert.That(found.Map, Is.EqualTo(Same().Map));
        Assert.That(found.List, Is.EqualTo(Same().List));
        Assert.That((found.Texts, found.Numbers, found.Blobs), Is.EqualTo((Same().Texts, Same().Numbers, Same().Blobs)));
        Assert.That((found.Text!.AsString(), found.Number!.AsNumber(), found.Flag), Is.EqualTo(("x", (DynamoNumber)1.5m, (DynamoValue)false)));
        Assert.That(found.Blob, Is.EqualTo(new DynamoValue.Binary([1, 2])));
    });

    protected override void Change(GemRaw found) => found.Flag = "now a text";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemRaw
{
    public DynamoValue? Map { get; set; }

    public DynamoValue? List { get; set; }

    public DynamoValue? Texts { get; set; }

    public DynamoValue? Numbers { get; set; }

    public DynamoValue? Text { get; set; }

    public DynamoValue? Number { get; set; }

    public DynamoValue? Flag { get; set; }

    public DynamoValue? Blob { get; set; }

    public DynamoValue? Blobs { get; set; }
}
