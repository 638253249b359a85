namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>date, store_as_string: true</c>: <c>S</c>.</summary>
public class GemTextDateTests : GoldenItem<GemTextDate, GemTextDateKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"born":{"S":"2017-09-25"},"number":{"N":"17434"}}""";

    protected override string Changed => """{"born":{"S":"2017-09-26"}}""";

    protected override GemTextDate Same() => new()
    {
        Id = "e1",
        Born = new DateOnly(2017, 9, 25),
        Number = new DateOnly(2017, 9, 25),
    };

    protected override void AssertRead(GemTextDate found) => Assert.That((found.Born, found.Number), Is.EqualTo((new DateOnly(2017, 9, 25), new DateOnly(2017, 9, 25))));

    protected override void Change(GemTextDate found) => found.Born = found.Born.AddDays(1);
}

[DynamoDocument(Profile = StorageProfile.Gem3, Dates = DateFormat.Text, Timestamps = false)]
public partial class GemTextDate
{
    public DateOnly Born { get; set; }

    [Field(Format = FieldFormat.Number)] public DateOnly Number { get; set; }
}
