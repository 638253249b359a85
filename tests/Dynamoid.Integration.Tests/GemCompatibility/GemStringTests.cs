namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>string</c>: <c>S</c>, and an empty one is nil, so its attribute is left out.</summary>
public class GemStringTests : GoldenItem<GemString, GemStringKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"name":{"S":"Zoë \"Z\" Ü"}}""";

    protected override string Changed => """{"name":null}""";

    protected override GemString Same() => new()
    {
        Id = "e1",
        Name = "Zoë \"Z\" Ü",
        Note = "",
    };

    protected override void AssertRead(GemString found) => Assert.That((found.Id, found.Name, found.Note), Is.EqualTo(("e1", "Zoë \"Z\" Ü", default(string))));

    protected override void Change(GemString found) => found.Name = "";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemString
{
    public string? Name { get; set; }

    public string? Note { get; set; }
}
