using System.Text.Json.Serialization;

namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>serialized, serializer: JSON</c>: <c>S</c>.</summary>
public class GemJsonTests : GoldenItem<GemJson, GemJsonKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"theme":{"S":"{\"name\":\"dark\",\"colors\":[1,2],\"parent\":null}"},"marks":{"S":"[1,2]"}}""";

    protected override string Changed => """{"marks":{"S":"[1,2,3]"}}""";

    protected override GemJson Same() => new()
    {
        Id = "e1",
        Theme = new GemTheme("dark", [1, 2], null),
        Marks = [1, 2],
    };

    protected override void AssertRead(GemJson found) => Assert.Multiple(() =>
    {
        Assert.That((found.Theme!.Name, found.Theme.Parent), Is.EqualTo(("dark", default(string))));
        Assert.That(found.Theme.Colors, Is.EqualTo([1, 2]));
        Assert.That(found.Marks, Is.EqualTo([1, 2]));
    });

    protected override void Change(GemJson found) => found.Marks!.Add(3);
}

[DynamoDocument(Profile = StorageProfile.Gem3, JsonContext = typeof(GemJsonContext), Timestamps = false)]
public partial class GemJson
{
    [Field(Format = FieldFormat.Json)] public GemTheme? Theme { get; set; }

    [Field(Format = FieldFormat.Json)] public List<int>? Marks { get; set; }
}

public sealed record GemTheme(string Name, List<int> Colors, string? Parent);

[JsonSerializable(typeof(GemTheme))]
[JsonSerializable(typeof(List<int>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
public sealed partial class GemJsonContext : JsonSerializerContext;
