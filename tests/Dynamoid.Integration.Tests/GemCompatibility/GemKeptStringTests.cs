namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>store_empty_string_as_nil: false</c>: an empty string is stored.</summary>
public class GemKeptStringTests : GoldenItem<GemKeptString, GemKeptStringKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"name":{"S":""}}""";

    protected override string Changed => """{"name":{"S":"x"}}""";

    protected override GemKeptString Same() => new()
    {
        Id = "e1",
        Name = "",
    };

    protected override void AssertRead(GemKeptString found) => Assert.That(found.Name, Is.Empty);

    protected override void Change(GemKeptString found) => found.Name = "x";
}

[DynamoDocument(Profile = StorageProfile.Gem3, EmptyStrings = EmptyStringHandling.Keep, Timestamps = false)]
public partial class GemKeptString
{
    public string? Name { get; set; }
}
