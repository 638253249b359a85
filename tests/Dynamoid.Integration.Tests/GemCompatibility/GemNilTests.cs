namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>store_attribute_with_nil_value: true</c>: nil of any type is <c>NULL</c>.</summary>
public class GemNilTests : GoldenItem<GemNil, GemNilKey>
{
    protected override string Golden => """
        {"id":{"S":"e1"},"text":{"NULL":true},"blank":{"NULL":true},"number":{"NULL":true},"flag":{"NULL":true},"time":{"NULL":true},"day":{"NULL":true},"set":{"NULL":true},"list":{"NULL":true},
         "map":{"NULL":true},"bytes":{"NULL":true},"user":{"NULL":true},"name":{"S":"x"}}
        """;

    protected override string Changed => """{"name":{"NULL":true}}""";

    protected override GemNil Same() => new()
    {
        Id = "e1",
        Blank = "",
        Name = "x",
    };

    protected override void AssertRead(GemNil found) => Assert.Multiple(() =>
    {
        Assert.That((found.Text, found.Blank, found.Number, found.Flag, found.Time, found.Day), Is.EqualTo((default(string), default(string), default(int?), default(bool?), default(DateTimeOffset?), default(DateOnly?))));
        Assert.That((found.Set, found.List, found.Map, found.Bytes, found.User), Is.EqualTo((default(HashSet<string>), default(List<int>), default(Dictionary<string, int>), default(byte[]), default(GemUser))));
        Assert.That(found.Name, Is.EqualTo("x"));
    });

    protected override void Change(GemNil found) => found.Name = null;
}

[DynamoDocument(Profile = StorageProfile.Gem3, Nulls = NullHandling.Store, Timestamps = false)]
public partial class GemNil
{
    public string? Text { get; set; }

    public string? Blank { get; set; }

    public int? Number { get; set; }

    public bool? Flag { get; set; }

    public DateTimeOffset? Time { get; set; }

    public DateOnly? Day { get; set; }

    public HashSet<string>? Set { get; set; }

    public List<int>? List { get; set; }

    public Dictionary<string, int>? Map { get; set; }

    public byte[]? Bytes { get; set; }

    public GemUser? User { get; set; }

    public string? Name { get; set; }
}
