using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Times;

public class DayTests
{
    [TestCase(2017, 9, 25, "2017-09-25", 17434)]
    [TestCase(1969, 12, 31, "1969-12-31", -1)]
    [TestCase(2024, 2, 29, "2024-02-29", 19782)]
    [TestCase(1, 1, 1, "0001-01-01", -719162)]
    [TestCase(9999, 12, 31, "9999-12-31", 2932896)]
    public void Days_are_text_or_a_count_and_each_codec_reads_both(int year, int month, int day, string text, int count)
    {
        DateOnly value = new(year, month, day);
        Assert.That(Json.Write<DateOnly, DateOnlyTextCodec>(value), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Json.Write<DateOnly, DateOnlyCodec>(value), Is.EqualTo($$"""{"N":"{{count}}"}"""));
        foreach (string json in new[] { $$"""{"S":"{{text}}"}""", $$"""{"N":"{{count}}"}""" })
        {
            Assert.That(Json.Read<DateOnly, DateOnlyTextCodec>(json), Is.EqualTo(value));
            Assert.That(Json.Read<DateOnly, DateOnlyCodec>(json), Is.EqualTo(value));
        }
    }

    [TestCase("2017-09-25T10:00:00Z")]
    [TestCase("2017-09-25T10:00:00+02:00")]
    public void A_point_in_time_is_no_day_until_somebody_says_where(string text) =>
        Assert.That(() => Json.Read<DateOnly, DateOnlyTextCodec>($$"""{"S":"{{text}}"}"""), Throws.TypeOf<ItemFormatException>().With.Message.Contains("use DateTimeOffset"));

    [TestCase("""{"S":"25.09.2017"}""")]
    [TestCase("""{"S":"2017-9-25"}""")]
    [TestCase("""{"S":"2017-02-29"}""")]
    [TestCase("""{"S":"2017-09-25 "}""")]
    [TestCase("""{"S":"17434"}""")]
    [TestCase("""{"N":"1532469870"}""")]
    [TestCase("""{"N":"17434.5"}""")]
    [TestCase("""{"BOOL":true}""")]
    public void Anything_else_is_refused(string json)
    {
        Assert.That(() => Json.Read<DateOnly, DateOnlyTextCodec>(json), Throws.TypeOf<ItemFormatException>());
        Assert.That(() => Json.Read<DateOnly, DateOnlyCodec>(json), Throws.TypeOf<ItemFormatException>());
    }

    [Test]
    public void Sets_of_days_are_read_from_both_encodings()
    {
        HashSet<DateOnly> days = [new(2017, 9, 25), new(1969, 12, 31)];
        Assert.That(Json.Write<HashSet<DateOnly>, SetCodec<DateOnly, DateOnlyTextCodec>>(days), Is.EqualTo("""{"SS":["2017-09-25","1969-12-31"]}"""));
        Assert.That(Json.Read<HashSet<DateOnly>, SetCodec<DateOnly, DateOnlyTextCodec>>("""{"NS":["17434","-1"]}"""), Is.EqualTo(days));
        Assert.That(Json.Read<HashSet<DateOnly>, SetCodec<DateOnly, DateOnlyCodec>>("""{"SS":["2017-09-25","1969-12-31"]}"""), Is.EqualTo(days));
    }
}
