namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>set</c> of anything: <c>SS</c>, <c>NS</c> or <c>BS</c> by its members, and an empty one is left out.</summary>
public class GemSetTests : GoldenItem<GemSet, GemSetKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"names":{"SS":["a","b"]},"numbers":{"NS":["1","2.5","12345678901234567890123456789012345678"]},"files":{"BS":["AQI=","Aw=="]},"any":{"NS":["7"]}}""";

    protected override string Changed => """{"names":{"SS":["b","c"]}}""";

    protected override GemSet Same() => new()
    {
        Id = "e1",
        Names = ["b", "a"],
        Numbers = [1, 2.5m, DynamoNumber.Parse("12345678901234567890123456789012345678")],
        Files = [[1, 2], [3]],
        Any = new DynamoValue.NumberSet(7),
    };

    protected override void AssertRead(GemSet found) => Assert.Multiple(() =>
    {
        Assert.That(found.Names, Is.EquivalentTo(["a", "b"]));
        Assert.That(found.Numbers, Is.EquivalentTo(new[] { 1, 2.5m, DynamoNumber.Parse("12345678901234567890123456789012345678") }));
        Assert.That(found.Files, Is.EquivalentTo(new byte[][] { [1, 2], [3] }));
        Assert.That(found.Empty, Is.Empty);
        Assert.That(found.Any, Is.EqualTo(new DynamoValue.NumberSet(7)));
    });

    protected override void Change(GemSet found) => found.Names = ["c", "b"];
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemSet
{
    public HashSet<string> Names { get; set; } = [];

    public HashSet<DynamoNumber> Numbers { get; set; } = [];

    [Field(Format = FieldFormat.Native)] public HashSet<byte[]> Files { get; set; } = [];

    public HashSet<string> Empty { get; set; } = [];

    public DynamoValue? Any { get; set; }
}
