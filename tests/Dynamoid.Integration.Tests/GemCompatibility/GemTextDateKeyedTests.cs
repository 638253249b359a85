namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary>Keys of date and datetime with <c>store_as_string: true</c>.</summary>
public class GemTextDateKeyedTests : GoldenItem<GemTextDateKeyed, GemTextDateKeyedKey>
{
    protected override string Golden => """{"day":{"S":"2017-09-25"},"at":{"S":"2018-07-24T19:04:30+00:00"},"name":{"S":"x"}}""";

    protected override string Changed => """{"name":{"S":"y"}}""";

    protected override GemTextDateKeyed Same() => new()
    {
        Day = new DateOnly(2017, 9, 25),
        At = new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero),
        Name = "x",
    };

    protected override void AssertRead(GemTextDateKeyed found) => Assert.That((found.Day, found.At), Is.EqualTo((new DateOnly(2017, 9, 25), new DateTimeOffset(2018, 7, 24, 19, 4, 30, TimeSpan.Zero))));

    protected override void Change(GemTextDateKeyed found) => found.Name = "y";
}

[DynamoDocument(Profile = StorageProfile.Gem3, Dates = DateFormat.Text, DateTimes = DateTimeFormat.Text, Timestamps = false)]
public partial class GemTextDateKeyed
{
    [HashKey] public DateOnly Day { get; set; }

    [RangeKey] public DateTimeOffset At { get; set; }

    public string? Name { get; set; }
}
