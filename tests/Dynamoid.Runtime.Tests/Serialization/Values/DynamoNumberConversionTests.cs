using System.Globalization;
using System.Numerics;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>From the CLR's numbers and to them.</summary>
public class DynamoNumberConversionTests
{
    private static readonly BigInteger Digits38 = BigInteger.Pow(10, 38) - 1;

    [Test]
    public void Integers_convert_by_themselves_and_back_at_their_limits()
    {
        Assert.That(((byte)(DynamoNumber)byte.MaxValue, (sbyte)(DynamoNumber)sbyte.MinValue), Is.EqualTo((byte.MaxValue, sbyte.MinValue)));
        Assert.That(((short)(DynamoNumber)short.MinValue, (ushort)(DynamoNumber)ushort.MaxValue), Is.EqualTo((short.MinValue, ushort.MaxValue)));
        Assert.That(((int)(DynamoNumber)int.MinValue, (uint)(DynamoNumber)uint.MaxValue), Is.EqualTo((int.MinValue, uint.MaxValue)));
        Assert.That(((long)(DynamoNumber)long.MinValue, (ulong)(DynamoNumber)ulong.MaxValue), Is.EqualTo((long.MinValue, ulong.MaxValue)));
        Assert.That((DynamoNumber)long.MinValue, Is.EqualTo(DynamoNumber.Parse("-9223372036854775808")));
    }

    [TestCase("128")]
    [TestCase("-129")]
    [TestCase("0.5")]
    [TestCase("1E+39")]
    [TestCase("-1E+125")]
    public void What_an_integer_cannot_hold_is_refused(string text) =>
        Assert.That(() => (sbyte)DynamoNumber.Parse(text), Throws.TypeOf<OverflowException>().With.Message.EndsWith("does not fit into SByte without losing digits."));

    [Test]
    public void Unsigned_integers_have_no_negative_numbers()
    {
        Assert.That(static () => (ulong)(DynamoNumber)(-1), Throws.TypeOf<OverflowException>());
        Assert.That(static () => (UInt128)(DynamoNumber)(-1), Throws.TypeOf<OverflowException>());
        Assert.That(static () => (ulong)((DynamoNumber)ulong.MaxValue is var largest && largest > 0 ? DynamoNumber.Parse("18446744073709551616") : 0), Throws.TypeOf<OverflowException>());
    }

    [Test]
    public void Wide_integers_convert_when_they_have_38_digits()
    {
        Assert.That((Int128)(DynamoNumber)(Int128)(-Digits38), Is.EqualTo((Int128)(-Digits38)));
        Assert.That((UInt128)(DynamoNumber)(UInt128)Digits38, Is.EqualTo((UInt128)Digits38));
        Assert.That((UInt128)DynamoNumber.Parse("3E+38"), Is.EqualTo(3 * (UInt128)BigInteger.Pow(10, 38)));
        Assert.That((Int128)DynamoNumber.Parse("-1.7E+38"), Is.EqualTo(-17 * (Int128)BigInteger.Pow(10, 37)));
        Assert.That((BigInteger)(DynamoNumber)(-Digits38 * BigInteger.Pow(10, 88)), Is.EqualTo(-Digits38 * BigInteger.Pow(10, 88)));
        Assert.That(static () => (DynamoNumber)Int128.MinValue, Throws.TypeOf<OverflowException>().With.Message.Contains("38 significant digits"));
        Assert.That(static () => (DynamoNumber)UInt128.MaxValue, Throws.TypeOf<OverflowException>());
        Assert.That(static () => (DynamoNumber)(Digits38 + 2), Throws.TypeOf<OverflowException>().With.Message.Contains("38 significant digits"));
        Assert.That(static () => (DynamoNumber)BigInteger.Pow(10, 126), Throws.TypeOf<OverflowException>().With.Message.Contains("range"));
        Assert.That(static () => (DynamoNumber)BigInteger.Pow(-10, 5001), Throws.TypeOf<OverflowException>().With.Message.Contains("range"));
        Assert.That(static () => (Int128)DynamoNumber.Parse("1.8E+38"), Throws.TypeOf<OverflowException>());
        Assert.That(static () => (BigInteger)DynamoNumber.Parse("1.5"), Throws.TypeOf<OverflowException>());
    }

    [TestCase("79228162514264337593543950335")]
    [TestCase("-79228162514264337593543950335")]
    [TestCase("0.0000000000000000000000000001")]
    [TestCase("7.9228162514264337593543950335")]
    [TestCase("1.500")]
    [TestCase("0.00")]
    public void Decimals_convert_by_themselves_and_back(string text)
    {
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);
        DynamoNumber number = value;
        Assert.That(number, Is.EqualTo(DynamoNumber.Parse(text)));
        Assert.That((decimal)number, Is.EqualTo(value));
    }

    [TestCase("79228162514264337593543950336")]
    [TestCase("1E-29")]
    [TestCase("7.9228162514264337593543950336")]
    [TestCase("12345678901234567890.123456789012345678")]
    [TestCase("1E+40")]
    public void What_a_decimal_would_round_is_refused(string text) =>
        Assert.That(() => (decimal)DynamoNumber.Parse(text), Throws.TypeOf<OverflowException>().With.Message.Contains("Decimal"));

    [TestCase(0.1 + 0.2, "0.30000000000000004")]
    [TestCase(-1.5E+100, "-1.5E+100")]
    [TestCase(-0.0, "0")]
    public void Doubles_convert_by_their_shortest_text(double value, string text)
    {
        Assert.That(((DynamoNumber)value).ToString(), Is.EqualTo(text));
        Assert.That((double)(DynamoNumber)value, Is.EqualTo(value));
        Assert.That(((DynamoNumber)0.1f).ToString(), Is.EqualTo("0.1"));
    }

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(1E+126)]
    [TestCase(double.Epsilon)]
    public void Doubles_that_DynamoDB_cannot_keep_are_refused(double value) => Assert.That(() => (DynamoNumber)value, Throws.TypeOf<OverflowException>());

    [Test]
    public void Floating_point_rounds_as_always()
    {
        Assert.That((double)DynamoNumber.Parse("12345678901234567890123456789012345678"), Is.EqualTo(1.2345678901234568E+37));
        Assert.That((float)DynamoNumber.Parse("1E+100"), Is.EqualTo(float.PositiveInfinity));
        Assert.That((float)DynamoNumber.Parse("16777217"), Is.EqualTo(16777216f));
    }
}
