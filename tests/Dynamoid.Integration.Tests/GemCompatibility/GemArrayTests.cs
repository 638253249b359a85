namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>array</c> of anything: <c>L</c> with native values; nil is <c>NULL</c>, and an empty one is kept.</summary>
public class GemArrayTests : GoldenItem<GemArray, GemArrayKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"values":{"L":[{"N":"1"},{"S":"a"},{"S":""},{"BOOL":false},{"NULL":true},{"L":[]},{"M":{"k":{"SS":["x"]}}}]},"empty":{"L":[]}}""";

    protected override string Changed => """{"empty":{"L":[{"N":"1"}]}}""";

    private static DynamoValue[] Values => [1, new DynamoValue.String("a"), new DynamoValue.String(""), false, DynamoValue.Null.Value, new DynamoValue.List(), new DynamoValue.Map(("k", new DynamoValue.StringSet("x")))];

    protected override GemArray Same() => new()
    {
        Id = "e1",
        Values = [.. Values],
    };

    protected override void AssertRead(GemArray found) => Assert.Multiple(() =>
    {
        Assert.That(found.Values, Is.EqualTo(Values));
        Assert.That(found.Empty, Is.Empty);
    });

    protected override void Change(GemArray found) => found.Empty.Add(1);
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemArray
{
    public List<DynamoValue> Values { get; set; } = [];

    public List<DynamoValue> Empty { get; set; } = [];
}
