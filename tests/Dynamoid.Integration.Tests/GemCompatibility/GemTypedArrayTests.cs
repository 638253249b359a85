namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>array, of:</c> each type that the gem takes.</summary>
public class GemTypedArrayTests : GoldenItem<GemTypedArray, GemTypedArrayKey>
{
    protected override string Golden => """
        {"id":{"S":"e1"},"names":{"L":[{"S":"b"},{"S":"a"}]},"counts":{"L":[{"N":"2"},{"N":"1"},{"N":"2"}]},"ratios":{"L":[{"N":"0.5"}]},"days":{"L":[{"N":"17434"}]},
         "times":{"L":[{"N":"1532469870.000001"}]},"text_days":{"L":[{"S":"2017-09-25"}]},"text_times":{"L":[{"S":"2018-07-24T19:04:30+00:00"}]},
         "options":{"L":[{"S":"---\n:foo: bar\n"},{"S":"--- 7\n"}]},"users":{"L":[{"S":"Bob"},{"S":"Bob"}]}}
        """;

    protected override string Changed => """{"users":{"L":[{"S":"Bob"},{"S":"Bob"},{"S":"Ann"}]}}""";

    // The gem removes the empty strings from the model's own array, so that the others change places.
    [Test]
    public async Task An_empty_string_keeps_its_place_as_NULL()
    {
        GemTypedArray document = new() { Id = "e2", Names = ["", "a"] };
        await Set.SaveAsync(document);
        Assert.That(document.Names, Is.EqualTo(["", "a"]));
        Assert.That((await StoredAsync("""{"id":{"S":"e2"}}"""))["names"]!["L"]!.ToJsonString(), Is.EqualTo("""[{"NULL":true},{"S":"a"}]"""));
        Assert.That((await Set.FindAsync(new("e2"))).Names, Is.EqualTo(new[] { null, "a" }));
    }

    protected override GemTypedArray Same() => new()
    {
        Id = "e1",
        Names = ["b", "a"],
        Counts = [2, 1, 2],
        Ratios = [0.5m],
        Days = [new DateOnly(2017, 9, 25)],
        Times = [DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10)],
        TextDays = [new DateOnly(2017, 9, 25)],
        TextTimes = [new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero)],
        Options = [new DynamoValue.Map((":foo", "bar")), 7],
        Users = [new GemUser("Bob"), new GemUser("Bob")],
    };

    protected override void AssertRead(GemTypedArray found) => Assert.Multiple(() =>
    {
        Assert.That(found.Names, Is.EqualTo(["b", "a"]));
        Assert.That(found.Counts, Is.EqualTo([2, 1, 2]));
        Assert.That(found.Ratios, Is.EqualTo([0.5m]));
        Assert.That(found.Days, Is.EqualTo([new DateOnly(2017, 9, 25)]));
        Assert.That(found.Times, Is.EqualTo([DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10)]));
        Assert.That(found.TextDays, Is.EqualTo([new DateOnly(2017, 9, 25)]));
        Assert.That(found.TextTimes, Is.EqualTo([new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero)]));
        Assert.That(found.Options, Is.EqualTo(new DynamoValue[] { new DynamoValue.Map((":foo", "bar")), 7 }));
        Assert.That(found.Users, Is.EqualTo([new GemUser("Bob"), new GemUser("Bob")]));
    });

    protected override void Change(GemTypedArray found) => found.Users.Add(new GemUser("Ann"));
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemTypedArray
{
    public List<string?> Names { get; set; } = [];

    public List<int> Counts { get; set; } = [];

    public List<decimal> Ratios { get; set; } = [];

    public List<DateOnly> Days { get; set; } = [];

    public List<DateTimeOffset> Times { get; set; } = [];

    [Field(Format = FieldFormat.Text)] public List<DateOnly> TextDays { get; set; } = [];

    [Field(Format = FieldFormat.Text)] public List<DateTimeOffset> TextTimes { get; set; } = [];

    [Field(Converter = typeof(YamlConverter))] public List<DynamoValue> Options { get; set; } = [];

    public List<GemUser> Users { get; set; } = [];
}
