namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>set, of:</c> each type that the gem takes.</summary>
public class GemTypedSetTests : GoldenItem<GemTypedSet, GemTypedSetKey>
{
    protected override string Golden => """
        {"id":{"S":"e1"},"names":{"SS":["a","b"]},"counts":{"NS":["1","2"]},"ratios":{"NS":["0.5"]},"days":{"NS":["17434","-1"]},"times":{"NS":["1532469870.000001"]},
         "text_days":{"SS":["2017-09-25"]},"text_times":{"SS":["2018-07-24T19:04:30+00:00"]},"options":{"SS":["---\n:foo: bar\n","--- 7\n"]},"users":{"SS":["Ann","Bob"]}}
        """;

    protected override string Changed => """{"counts":{"NS":["1","3"]}}""";

    // The gem removes the empty strings from the model's own set, and sends a set that is empty then, which DynamoDB refuses.
    [Test]
    public async Task Empty_strings_are_left_out_of_the_item_but_not_of_the_document()
    {
        GemTypedSet document = new() { Id = "e2", Names = ["", "a"] };
        await Set.SaveAsync(document);
        Assert.That(document.Names, Is.EquivalentTo(["", "a"]));
        Assert.That((await StoredAsync("""{"id":{"S":"e2"}}"""))["names"]!["SS"]!.ToJsonString(), Is.EqualTo("""["a"]"""));
        document.Names = [""];
        await document.SaveAsync();
        Assert.That((await StoredAsync("""{"id":{"S":"e2"}}""")).ToJsonString(), Is.EqualTo("""{"id":{"S":"e2"}}"""));
        await Set.SaveAsync(new GemTypedSet { Id = "e3", Names = [""] });
        Assert.That((await StoredAsync("""{"id":{"S":"e3"}}""")).ToJsonString(), Is.EqualTo("""{"id":{"S":"e3"}}"""));
    }

    protected override GemTypedSet Same() => new()
    {
        Id = "e1",
        Names = ["a", "b"],
        Counts = [2, 1],
        Ratios = [0.5m],
        Days = [new DateOnly(2017, 9, 25), new DateOnly(1969, 12, 31)],
        Times = [DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10)],
        TextDays = [new DateOnly(2017, 9, 25)],
        TextTimes = [new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero)],
        Options = [new DynamoValue.Map((":foo", "bar")), 7],
        Users = [new GemUser("Bob"), new GemUser("Ann")],
    };

    protected override void AssertRead(GemTypedSet found) => Assert.Multiple(() =>
    {
        Assert.That(found.Names, Is.EquivalentTo(["a", "b"]));
        Assert.That(found.Counts, Is.EquivalentTo([1, 2]));
        Assert.That(found.Ratios, Is.EqualTo([0.5m]));
        Assert.That(found.Days, Is.EquivalentTo([new DateOnly(2017, 9, 25), new DateOnly(1969, 12, 31)]));
        Assert.That(found.Times, Is.EqualTo([DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10)]));
        Assert.That(found.TextDays, Is.EqualTo([new DateOnly(2017, 9, 25)]));
        Assert.That(found.TextTimes, Is.EqualTo([new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero)]));
        Assert.That(found.Options, Is.EquivalentTo(new DynamoValue[] { new DynamoValue.Map((":foo", "bar")), 7 }));
        Assert.That(found.Users, Is.EquivalentTo([new GemUser("Ann"), new GemUser("Bob")]));
    });

    protected override void Change(GemTypedSet found) => found.Counts = [3, 1];
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemTypedSet
{
    public HashSet<string> Names { get; set; } = [];

    public HashSet<int> Counts { get; set; } = [];

    public HashSet<decimal> Ratios { get; set; } = [];

    public HashSet<DateOnly> Days { get; set; } = [];

    public HashSet<DateTimeOffset> Times { get; set; } = [];

    [Field(Format = FieldFormat.Text)] public HashSet<DateOnly> TextDays { get; set; } = [];

    [Field(Format = FieldFormat.Text)] public HashSet<DateTimeOffset> TextTimes { get; set; } = [];

    [Field(Converter = typeof(YamlConverter))] public HashSet<DynamoValue> Options { get; set; } = [];

    public HashSet<GemUser> Users { get; set; } = [];
}
