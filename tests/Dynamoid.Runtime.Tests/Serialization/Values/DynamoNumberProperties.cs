using System.Numerics;
using System.Text;
using Dynamoid.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Dynamoid.Runtime.Tests.Serialization.Values;

/// <summary>What holds for every number that DynamoDB keeps, checked by exact arithmetic.</summary>
public class DynamoNumberProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3_000);

    [Test]
    public void Any_text_of_a_number_is_parsed_to_its_value() => Check(DynamoNumbers.Written, static written =>
    {
        DynamoNumber number = DynamoNumber.Parse(written.Text);
        Assert.That(ScaledValue(number), Is.EqualTo(written.Scaled));
        Assert.That(DynamoNumber.Parse(Encoding.UTF8.GetBytes(written.Text)), Is.EqualTo(number));
    });

    [Test]
    public void The_text_of_a_number_is_parsed_to_the_same_number() => Check(DynamoNumbers.Values, static number =>
    {
        string text = number.ToString();
        Assert.That(DynamoNumber.Parse(text), Is.EqualTo(number));
        Assert.That(text, Has.Length.LessThanOrEqualTo(45));
        Span<byte> bytes = new byte[64];
        Assert.That(number.TryFormat(bytes, out int length), Is.True);
        Assert.That(Encoding.UTF8.GetString(bytes[..length]), Is.EqualTo(text));
    });

    [Test]
    public void Order_and_equality_are_those_of_the_exact_values() => Check(Pairs, static pair =>
    {
        (DynamoNumber left, DynamoNumber right) = (DynamoNumber.Parse(pair.Left.Text), DynamoNumber.Parse(pair.Right.Text));
        int expected = pair.Left.Scaled.CompareTo(pair.Right.Scaled);
        Assert.That(Math.Sign(left.CompareTo(right)), Is.EqualTo(expected));
        Assert.That((left == right, left != right, left < right, left <= right, left > right, left >= right), Is.EqualTo((expected == 0, expected != 0, expected < 0, expected <= 0, expected > 0, expected >= 0)));
        if (expected == 0)
            Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
    });

    [Test]
    public void Numbers_keep_all_digits_in_N_and_in_NS() => Check(DynamoNumbers.Values.ArrayOf().Where(static numbers => numbers.Length > 0), static numbers =>
    {
        HashSet<DynamoNumber> set = [.. numbers];
        string json = Json.Write<HashSet<DynamoNumber>, SetCodec<DynamoNumber, DynamoNumberCodec>>(set);
        Assert.That(Json.Read<HashSet<DynamoNumber>, SetCodec<DynamoNumber, DynamoNumberCodec>>(json).SetEquals(set), Is.True, json);
        Assert.That(Json.Read<DynamoNumber, DynamoNumberCodec>(Json.Write<DynamoNumber, DynamoNumberCodec>(numbers[0])), Is.EqualTo(numbers[0]));
    });

    [Test]
    public void Decimals_come_back_and_compare_as_decimals() => Check(ArbMap.Default.GeneratorFor<decimal>().Two(), static pair =>
    {
        (DynamoNumber left, DynamoNumber right) = (pair.Item1, pair.Item2);
        Assert.That((decimal)left, Is.EqualTo(pair.Item1));
        Assert.That(Math.Sign(left.CompareTo(right)), Is.EqualTo(pair.Item1.CompareTo(pair.Item2)));
    });

    [Test]
    public void Doubles_come_back() => Check(ArbMap.Default.GeneratorFor<double>().Where(static value => value == 0 || (Math.Abs(value) is >= 1e-130 and < 1e126)), static value =>
        Assert.That((double)(DynamoNumber)value, Is.EqualTo(value)));

    [Test]
    public void Integers_convert_when_the_exact_value_fits() => Check(DynamoNumbers.Written, static written =>
    {
        DynamoNumber number = DynamoNumber.Parse(written.Text);
        (BigInteger whole, BigInteger rest) = BigInteger.DivRem(written.Scaled, BigInteger.Pow(10, 200));
        Assert.That(number.IsInteger, Is.EqualTo(rest.IsZero));
        if (rest.IsZero)
            Assert.That((BigInteger)number, Is.EqualTo(whole));
        if (rest.IsZero && whole >= Int128.MinValue && whole <= Int128.MaxValue)
            Assert.That((Int128)number, Is.EqualTo((Int128)whole));
        else
            Assert.That(() => (Int128)number, Throws.TypeOf<OverflowException>());
    });

    // Two numbers at random are hardly ever near each other: half of the pairs are one number written twice, or differ in the last digit.
    private static Gen<(WrittenNumber Left, WrittenNumber Right)> Pairs => Gen.OneOf(
        DynamoNumbers.Written.Two().Select(static pair => (pair.Item1, pair.Item2)),
        DynamoNumbers.Written.Select(static written => (written, Plain(written.Scaled))),
        DynamoNumbers.Written.Where(static written => !Digits(written.Scaled).EndsWith('9')).Select(static written => (written, Plain(Next(written.Scaled)))));

    private static WrittenNumber Plain(BigInteger scaled) => new($"{scaled}E-200", scaled);

    private static string Digits(BigInteger scaled) => scaled.ToString().TrimEnd('0');

    private static BigInteger Next(BigInteger scaled) => scaled + (scaled.Sign * BigInteger.Pow(10, scaled.ToString().Length - Digits(scaled).Length));

    // By the framework's parser of whole numbers alone: the text's digits without the point, and its exponent.
    private static BigInteger ScaledValue(DynamoNumber number)
    {
        string[] parts = number.ToString().Split('E');
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        int behind = point < 0 ? 0 : parts[0].Length - point - 1;
        int exponent = (parts.Length > 1 ? int.Parse(parts[1]) : 0) - behind;
        return BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal)) * BigInteger.Pow(10, 200 + exponent);
    }

    private static void Check<T>(Gen<T> values, Action<T> check) => Prop.ForAll(values.ToArbitrary(), check).Check(Many);
}
