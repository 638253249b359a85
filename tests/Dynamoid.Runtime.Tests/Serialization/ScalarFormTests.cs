using System.Globalization;
using System.Numerics;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>The stored forms of the rarer scalars.</summary>
public class ScalarFormTests
{
    [TestCase('x', """{"S":"x"}""")]
    [TestCase('"', """{"S":"\""}""")]
    [TestCase('ü', """{"S":"ü"}""")]
    [TestCase('東', """{"S":"東"}""")]
    public void A_character_is_S(char value, string json) => BothWays<char, CharCodec>(value, json);

    [TestCase("")]
    [TestCase("ab")]
    [TestCase("🚀")]
    public void Text_of_another_length_is_no_character(string text) => Refused<char, CharCodec>($$"""{"S":"{{text}}"}""");

    [Test]
    public void Half_a_surrogate_pair_cannot_be_stored() =>
        Assert.That(() => Json.Write<char, CharCodec>('\ud83d'), Throws.TypeOf<ItemFormatException>().With.Message.Contains("surrogate"));

    [Test]
    public void Halves_are_N_in_the_fewest_digits()
    {
        BothWays<Half, HalfCodec>((Half)0.1, """{"N":"0.1"}""");
        BothWays<Half, HalfCodec>(Half.MaxValue, """{"N":"65500"}""");
        BothWays<Half, HalfCodec>(Half.Epsilon, """{"N":"6E-08"}""");
        Refused<Half, HalfCodec>("""{"N":"70000"}""");
        Assert.That(static () => Json.Write<Half, HalfCodec>(Half.NaN), Throws.TypeOf<ItemFormatException>());
        Assert.That(static () => Json.Write<Half, HalfCodec>(Half.NegativeInfinity), Throws.TypeOf<ItemFormatException>());
    }

    [Test]
    public void Wide_integers_are_N_with_all_38_digits()
    {
        BothWays<Int128, WideIntegerCodec<Int128>>(Int128.Parse("-" + Nines(38), CultureInfo.InvariantCulture), $$"""{"N":"-{{Nines(38)}}"}""");
        BothWays<UInt128, WideIntegerCodec<UInt128>>(UInt128.Parse(Nines(38), CultureInfo.InvariantCulture), $$"""{"N":"{{Nines(38)}}"}""");
        BothWays<BigInteger, WideIntegerCodec<BigInteger>>(BigInteger.Zero, """{"N":"0"}""");
        BigInteger largest = BigInteger.Parse(Nines(38), CultureInfo.InvariantCulture) * BigInteger.Pow(10, 88);
        BothWays<BigInteger, WideIntegerCodec<BigInteger>>(-largest, $$"""{"N":"-{{Nines(38)}}{{new string('0', 88)}}"}""");
        Assert.That(Json.Read<BigInteger, WideIntegerCodec<BigInteger>>("""{"N":"1.5E+2"}"""), Is.EqualTo(new BigInteger(150)));
    }

    [Test]
    public void Wide_integers_that_DynamoDB_would_round_or_refuse_are_not_sent()
    {
        Assert.That(static () => Json.Write<Int128, WideIntegerCodec<Int128>>(Int128.MinValue), Throws.TypeOf<ItemFormatException>().With.Message.Contains("38 significant digits"));
        Assert.That(static () => Json.Write<UInt128, WideIntegerCodec<UInt128>>(UInt128.MaxValue), Throws.TypeOf<ItemFormatException>().With.Message.Contains("38 significant digits"));
        Assert.That(
            static () => Json.Write<BigInteger, WideIntegerCodec<BigInteger>>(BigInteger.Pow(10, 38) + 1), Throws.TypeOf<ItemFormatException>().With.Message.Contains("38 significant digits"));
        Assert.That(static () => Json.Write<BigInteger, WideIntegerCodec<BigInteger>>(BigInteger.Pow(10, 126)), Throws.TypeOf<ItemFormatException>().With.Message.Contains("magnitudes"));
        Assert.That(static () => Json.Write<BigInteger, WideIntegerCodec<BigInteger>>(-BigInteger.Pow(10, 5000)), Throws.TypeOf<ItemFormatException>().With.Message.Contains("magnitudes"));
    }

    [TestCase("1E+999999999")]
    [TestCase("1E999999999999")]
    [TestCase("1.5")]
    [TestCase("one")]
    [TestCase("")]
    public void What_is_no_wide_integer_is_refused_at_once(string text) => Refused<BigInteger, WideIntegerCodec<BigInteger>>($$"""{"N":"{{text}}"}""");

    [TestCase("00:00:01.5", "1.5")]
    [TestCase("-1.00:00:00.0000001", "-86400.0000001")]
    [TestCase("00:00:10", "10")]
    [TestCase("10675199.02:48:05.4775807", "922337203685.4775807")]
    [TestCase("-10675199.02:48:05.4775808", "-922337203685.4775808")]
    public void Spans_of_time_are_decimal_seconds(string span, string seconds) =>
        BothWays<TimeSpan, TimeSpanCodec>(TimeSpan.Parse(span, CultureInfo.InvariantCulture), $$"""{"N":"{{seconds}}"}""");

    [TestCase("922337203685.4775808")]
    [TestCase("1E+20")]
    [TestCase("long")]
    public void Numbers_that_are_no_span_of_time_are_refused(string text) => Refused<TimeSpan, TimeSpanCodec>($$"""{"N":"{{text}}"}""");

    [TestCase("00:00:00", "00:00:00")]
    [TestCase("09:30:00.5000000", "09:30:00.5")]
    [TestCase("23:59:59.9999999", "23:59:59.9999999")]
    public void Times_of_day_are_S_without_zeros_at_the_end(string time, string text) =>
        BothWays<TimeOnly, TimeOnlyCodec>(TimeOnly.Parse(time, CultureInfo.InvariantCulture), $$"""{"S":"{{text}}"}""");

    [Test]
    public void Times_of_day_are_read_without_seconds_too() => Assert.That(Json.Read<TimeOnly, TimeOnlyCodec>("""{"S":"09:30"}"""), Is.EqualTo(new TimeOnly(9, 30)));

    [TestCase("24:00:00")]
    [TestCase("9:30")]
    [TestCase("")]
    [TestCase("09:30:00.12345678")]
    public void Texts_that_are_no_time_of_day_are_refused(string text) => Refused<TimeOnly, TimeOnlyCodec>($$"""{"S":"{{text}}"}""");

    [Test]
    public void The_order_of_stored_times_of_day_is_the_order_of_the_times()
    {
        long[] ticks = [0, 1, 9, 10, 99, 100, 4_500_000, 5_000_000, 5_000_001, 9_999_999, 10_000_000, 10_000_001, 599_999_999, 600_000_000, 36_000_000_000, TimeOnly.MaxValue.Ticks];
        string[] texts = [.. ticks.Select(static ticks => Json.Write<TimeOnly, TimeOnlyCodec>(new(ticks))[6..^2])];
        Assert.That(texts, Is.EqualTo(texts.Order(StringComparer.Ordinal)));
        Assert.That(texts, Is.Unique);
    }

    [TestCase("https://example.com/a?b=c#d")]
    [TestCase("HTTPS://Example.com")]
    [TestCase("a/b")]
    [TestCase("")]
    [TestCase("mailto:x@example.com")]
    public void URIs_are_S_as_they_were_written(string text)
    {
        Assert.That(Json.Write<Uri, UriCodec>(new Uri(text, UriKind.RelativeOrAbsolute)), Is.EqualTo($$"""{"S":"{{text}}"}"""));
        Assert.That(Json.Read<Uri, UriCodec>($$"""{"S":"{{text}}"}""").OriginalString, Is.EqualTo(text));
    }

    [Test]
    public void Paths_are_relative_and_files_are_absolute_on_every_system()
    {
        Uri path = new("/orders/1", UriKind.Relative);
        Assert.That(Json.Read<Uri, UriCodec>(Json.Write<Uri, UriCodec>(path)).IsAbsoluteUri, Is.False);
        Uri file = new("file:///etc/hosts");
        Assert.That(Json.Read<Uri, UriCodec>(Json.Write<Uri, UriCodec>(file)), Is.EqualTo(file));
        if (Uri.TryCreate("/etc/hosts", UriKind.Absolute, out Uri? implied))
            Assert.That(Json.Write<Uri, UriCodec>(implied), Is.EqualTo("""{"S":"file:///etc/hosts"}"""));
    }

    [TestCase("1.2")]
    [TestCase("1.2.3")]
    [TestCase("1.2.3.4")]
    public void Versions_are_S(string text) => BothWays<Version, VersionCodec>(Version.Parse(text), $$"""{"S":"{{text}}"}""");

    [Test]
    public void Texts_that_are_no_version_are_refused() => Refused<Version, VersionCodec>("""{"S":"1"}""");

    [Test]
    public void Memory_is_stored_as_arrays_are()
    {
        Assert.That(Json.Write<ReadOnlyMemory<byte>, MemoryCodec>(new byte[] { 1, 2, 3, 255 }), Is.EqualTo("""{"S":"AQID/w=="}"""));
        Assert.That(Json.Read<ReadOnlyMemory<byte>, MemoryCodec>("""{"B":"AQID/w=="}""").ToArray(), Is.EqualTo(new byte[] { 1, 2, 3, 255 }));
    }

    [Test]
    public void Sets_hold_what_is_stored_differently_and_nothing_twice()
    {
        HashSet<Uri> links = Json.Read<HashSet<Uri>, SetCodec<Uri, UriCodec>>("""{"SS":["http://a/#x","http://a/#y"]}""");
        Assert.That(links, Has.Count.EqualTo(2));
        HashSet<ReadOnlyMemory<byte>> blobs = [new byte[] { 1 }, new byte[] { 1 }];
        Assert.That(Json.Write<HashSet<ReadOnlyMemory<byte>>, SetCodec<ReadOnlyMemory<byte>, MemoryCodec>>(blobs), Is.EqualTo("""{"SS":["AQ=="]}"""));
    }

    private static string Nines(int count) => new('9', count);

    private static void BothWays<T, TCodec>(T value, string json)
        where TCodec : struct, IValueCodec<T>
    {
        Assert.That(Json.Write<T, TCodec>(value), Is.EqualTo(json));
        Assert.That(Json.Read<T, TCodec>(json), Is.EqualTo(value));
    }

    private static void Refused<T, TCodec>(string json)
        where TCodec : struct, IValueCodec<T> => Assert.That(() => Json.Read<T, TCodec>(json), Throws.TypeOf<ItemFormatException>());
}
