namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>Keys of date and datetime: numbers, like the fields.</summary>
public class GemDateKeyedTests : GoldenItem<GemDateKeyed, GemDateKeyedKey>
{
    protected override string Golden => """{"day":{"N":"17434"},"at":{"N":"1532469870.000001"},"name":{"S":"x"}}""";

    protected override string Changed => """{"name":{"S":"y"}}""";

    // .NET's times end at seven digits, so this item is not found by its key; a document that a page brought knows where it was.
    [Test]
    public async Task A_key_of_nine_digits_is_written_back_where_it_was_read()
    {
        await Wire.PutAsync(Set.TableName, """{"day":{"N":"1"},"at":{"N":"1532469870.123456789"},"name":{"S":"x"}}""");
        GemDateKeyed found = (await Set.QueryPageAsync(new() { KeyConditionExpression = "#d = :d", Names = new Dictionary<string, string> { ["#d"] = "day" }, Values = new() { [":d"] = new() { N = "1" } } })).Items.Single();
        found.Name = "y";
        await found.SaveAsync();
        Assert.That((await StoredAsync("""{"day":{"N":"1"},"at":{"N":"1532469870.123456789"}}"""))["name"]!["S"]!.GetValue<string>(), Is.EqualTo("y"));
    }

    protected override GemDateKeyed Same() => new()
    {
        Day = new DateOnly(2017, 9, 25),
        At = DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10),
        Name = "x",
    };

    protected override void AssertRead(GemDateKeyed found) => Assert.That((found.Day, found.At), Is.EqualTo((new DateOnly(2017, 9, 25), DateTimeOffset.FromUnixTimeSeconds(1532469870).AddTicks(10))));

    protected override void Change(GemDateKeyed found) => found.Name = "y";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemDateKeyed
{
    [HashKey] public DateOnly Day { get; set; }

    [RangeKey] public DateTimeOffset At { get; set; }

    public string? Name { get; set; }
}
