using System.Globalization;
using System.Text;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>Which texts are numbers, and how numbers are written.</summary>
public class DynamoNumberTests
{
    private const string Nines = "99999999999999999999999999999999999999";

    [TestCase("0", "0")]
    [TestCase("-0", "0")]
    [TestCase("0.000E+999999999999999999999", "0")]
    [TestCase("1", "1")]
    [TestCase("+1", "1")]
    [TestCase("1.0", "1")]
    [TestCase("100E-2", "1")]
    [TestCase("0001.", "1")]
    [TestCase(".5", "0.5")]
    [TestCase("-12.50", "-12.5")]
    [TestCase("1e2", "100")]
    [TestCase("1E+2", "100")]
    [TestCase("1200", "1200")]
    [TestCase("0.001", "0.001")]
    [TestCase("1E-130", "1E-130")]
    [TestCase("-1E+125", "-1E+125")]
    [TestCase("1.50E+100", "1.5E+100")]
    [TestCase("1E+39", "1000000000000000000000000000000000000000")]
    [TestCase("1E+40", "1E+40")]
    [TestCase("1E-38", "0.00000000000000000000000000000000000001")]
    [TestCase("1E-39", "1E-39")]
    [TestCase(Nines, Nines)]
    [TestCase("0." + Nines, "0." + Nines)]
    [TestCase("-0.0" + Nines, "-9.9999999999999999999999999999999999999E-2")]
    [TestCase("9." + Nines + "E-1", null)]
    [TestCase("10000000000000000000.000000000000000001", "10000000000000000000.000000000000000001")]
    public void A_number_has_one_text_whatever_it_was_parsed_from(string text, string? expected)
    {
        Assert.That(DynamoNumber.TryParse(text, out DynamoNumber number), Is.EqualTo(expected is not null));
        if (expected is null)
            return;
        Assert.That(number.ToString(), Is.EqualTo(expected));
        Assert.That(DynamoNumber.Parse(Encoding.UTF8.GetBytes(text)), Is.EqualTo(number));
        Assert.That(DynamoNumber.Parse(expected), Is.EqualTo(number));
        Assert.That($"{number}", Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("-")]
    [TestCase(".")]
    [TestCase("E5")]
    [TestCase("1E")]
    [TestCase("1E+")]
    [TestCase("1.2.3")]
    [TestCase("1E2.5")]
    [TestCase("--1")]
    [TestCase(" 1")]
    [TestCase("1 ")]
    [TestCase("1,5")]
    [TestCase("1_000")]
    [TestCase("0x10")]
    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("١")]
    [TestCase("\u0131")]
    public void What_is_no_number_is_refused(string text)
    {
        Assert.That(DynamoNumber.TryParse(text, out DynamoNumber number), Is.False);
        Assert.That(number, Is.EqualTo(DynamoNumber.Zero));
        Assert.That(() => DynamoNumber.Parse(text), Throws.TypeOf<FormatException>().With.Message.Contains("no number"));
        Assert.That(() => DynamoNumber.Parse(Encoding.UTF8.GetBytes(text)), Throws.TypeOf<FormatException>());
    }

    [TestCase("1" + Nines)]
    [TestCase("1.00000000000000000000000000000000000001")]
    [TestCase("123456789012345678901234567890123456789012345678901234567890")]
    public void More_than_38_digits_are_refused(string text) =>
        Assert.That(() => DynamoNumber.Parse(text), Throws.TypeOf<OverflowException>().With.Message.Contains("38 significant digits"));

    [TestCase("1E+126")]
    [TestCase("-1E+126")]
    [TestCase("9.9E-131")]
    [TestCase("1E+999999999999999999999999")]
    [TestCase("-1E-999999999999999999999999")]
    public void Magnitudes_out_of_range_are_refused(string text) =>
        Assert.That(() => DynamoNumber.Parse(text), Throws.TypeOf<OverflowException>().With.Message.Contains("out of DynamoDB's range"));

    [Test]
    public void Zeros_at_the_ends_are_no_digits()
    {
        string zeros = new('0', 5_000);
        Assert.That(DynamoNumber.Parse($"{zeros}1.5{zeros}"), Is.EqualTo(DynamoNumber.Parse("1.5")));
        Assert.That(DynamoNumber.Parse($"0.{zeros}1E+5001"), Is.EqualTo(DynamoNumber.Parse("1")));
        Assert.That(DynamoNumber.Parse($"1{zeros}E-5000"), Is.EqualTo(DynamoNumber.Parse("1")));
    }

    [Test]
    public void The_limits_are_DynamoDBs()
    {
        Assert.That(DynamoNumber.MaxValue.ToString(), Is.EqualTo("9.9999999999999999999999999999999999999E+125"));
        Assert.That(DynamoNumber.MinValue.ToString(), Is.EqualTo("-9.9999999999999999999999999999999999999E+125"));
        Assert.That(default(DynamoNumber), Is.EqualTo(DynamoNumber.Parse("0")));
        Assert.That(DynamoNumber.Parse("-1.2345678901234567890123456789012345678E-130").ToString(), Has.Length.EqualTo(45), "the longest text");
    }

    [TestCase("-3", -1, true)]
    [TestCase("0", 0, true)]
    [TestCase("0.5", 1, false)]
    [TestCase("1E+100", 1, true)]
    [TestCase("1.5E+1", 1, true)]
    public void Sign_and_wholeness_are_known(string text, int sign, bool whole)
    {
        DynamoNumber number = DynamoNumber.Parse(text);
        Assert.That((number.Sign, number.IsInteger), Is.EqualTo((sign, whole)));
    }

    [Test]
    public void A_provider_is_ignored()
    {
        NumberFormatInfo commas = new() { NumberDecimalSeparator = ",", NegativeSign = "~" };
        Assert.That(DynamoNumber.Parse("-1.5", commas).ToString(null, commas), Is.EqualTo("-1.5"));
        Assert.That(DynamoNumber.TryParse("~1,5", commas, out _), Is.False);
    }

    [Test]
    public void There_is_one_format() => Assert.That(() => default(DynamoNumber).ToString("N2", null), Throws.TypeOf<FormatException>());

    [Test]
    public void A_destination_that_is_too_short_is_left_alone()
    {
        DynamoNumber number = DynamoNumber.Parse("-12.5");
        Assert.That(number.TryFormat(new char[4], out int characters), Is.False);
        Assert.That(number.TryFormat(new byte[4], out int bytes), Is.False);
        Assert.That((characters, bytes), Is.EqualTo((0, 0)));
        Assert.That(number.TryFormat(new char[5], out characters), Is.True);
        Assert.That(characters, Is.EqualTo(5));
    }

    [Test]
    public void It_is_N_and_in_sets_NS_where_equal_numbers_are_one()
    {
        Assert.That(Json.Write<DynamoNumber, DynamoNumberCodec>(DynamoNumber.Parse(Nines)), Is.EqualTo($$"""{"N":"{{Nines}}"}"""));
        Assert.That(
            Json.Read<HashSet<DynamoNumber>, SetCodec<DynamoNumber, DynamoNumberCodec>>("""{"NS":["1","1.0","+1","2"]}"""), Is.EquivalentTo(new DynamoNumber[] { 1, 2 }));
        Assert.That(Json.Write<HashSet<DynamoNumber>, SetCodec<DynamoNumber, DynamoNumberCodec>>([DynamoNumber.Parse("1.50")]), Is.EqualTo("""{"NS":["1.5"]}"""));
    }

    [TestCase("""{"S":"1"}""")]
    [TestCase("""{"N":"one"}""")]
    [TestCase("""{"N":"1E+126"}""")]
    [TestCase("""{"N":"123456789012345678901234567890123456789"}""")]
    public void What_is_stored_otherwise_is_refused(string json) =>
        Assert.That(() => Json.Read<DynamoNumber, DynamoNumberCodec>(json), Throws.TypeOf<ItemFormatException>());

    [Test]
    public void Parsing_and_formatting_allocate_nothing()
    {
        byte[] text = Encoding.UTF8.GetBytes("-1.2345678901234567890123456789012345678E-130");
        byte[] written = new byte[64];
        int length = Run(text, written);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int times = 0; times < 1_000; times++)
            length = Run(text, written);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(written[..length], Is.EqualTo(text));

        static int Run(byte[] text, byte[] written)
        {
            DynamoNumber number = DynamoNumber.Parse(text);
            _ = number.CompareTo(DynamoNumber.MaxValue) + number.GetHashCode();
            Span<char> characters = stackalloc char[64];
            return number.TryFormat(written, out int bytes) && number.TryFormat(characters, out int count) && DynamoNumber.Parse(characters[..count]) == number ? bytes : 0;
        }
    }
}
