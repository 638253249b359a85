namespace Dynamoid.Integration.Tests.GemCompatibility;

/// <summary><c>integer</c> and <c>number</c>: <c>N</c>, of up to 38 digits.</summary>
public class GemNumberTests : GoldenItem<GemNumber, GemNumberKey>
{
    protected override string Golden => """{"id":{"S":"e1"},"count":{"N":"-42"},"big":{"N":"9007199254740993"},"ratio":{"N":"0.1"},"exact":{"N":"1.2345678901234567890123456789012345678"},"huge":{"N":"-9.9E+125"}}""";

    protected override string Changed => """{"ratio":{"N":"0.25"}}""";

    // The gem cuts the fraction off when it reads, and loses it with the next save of the field.
    [Test]
    public void A_fraction_in_an_integer_is_refused_where_the_gem_cuts_it() => Assert.That(
        () => ReadAsync("""{"id":{"S":"e2"},"count":{"N":"1.5"}}""", new GemNumberKey("e2")),
        Throws.TypeOf<ItemFormatException>().With.Property(nameof(ItemFormatException.Path)).EqualTo("count"));

    protected override GemNumber Same() => new()
    {
        Id = "e1",
        Count = -42,
        Big = 9007199254740993,
        Ratio = 0.1m,
        Exact = DynamoNumber.Parse("1.2345678901234567890123456789012345678"),
        Huge = DynamoNumber.Parse("-9.9E+125"),
    };

    protected override void AssertRead(GemNumber found) => Assert.Multiple(() =>
    {
        Assert.That((found.Count, found.Big, found.Ratio), Is.EqualTo((-42, 9007199254740993, 0.1m)));
        Assert.That(found.Exact, Is.EqualTo(DynamoNumber.Parse("1.2345678901234567890123456789012345678")));
        Assert.That(found.Huge, Is.EqualTo(DynamoNumber.Parse("-9.9E+125")));
    });

    protected override void Change(GemNumber found) => found.Ratio = 0.25m;
}

[DynamoDocument(Profile = StorageProfile.Gem3, Timestamps = false)]
public partial class GemNumber
{
    public int Count { get; set; }

    public long Big { get; set; }

    public decimal Ratio { get; set; }

    public DynamoNumber Exact { get; set; }

    public DynamoNumber Huge { get; set; }
}
