namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>Attributes that the model does not declare: the gem ignores them when it reads and preserves them when it updates.</summary>
public class GemUndeclaredTests : GoldenItem<GemUndeclared, GemUndeclaredKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"name":{"S":"x"},"legacy":{"M":{"deep":{"L":[{"N":"1"},{"NULL":true}]}}},"other":{"BS":["AQI="]}}""";

    protected override string Written => """{"id":{"S":"e1"},"name":{"S":"x"}}""";

    protected override string Changed => """{"name":{"S":"y"}}""";

    protected override GemUndeclared Same() => new()
    {
        Id = "e1",
        Name = "x",
    };

    protected override void AssertRead(GemUndeclared found) => Assert.That(found.Name, Is.EqualTo("x"));

    protected override void Change(GemUndeclared found) => found.Name = "y";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemUndeclared
{
    public string? Name { get; set; }
}
