using System.Globalization;
using System.Text;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization;

/// <summary>The bytes of numbers; the tests against DynamoDB Local show that it counts the same.</summary>
public class NumberSizeTests
{
    [TestCase("0", 1)]
    [TestCase("-0.00", 1)]
    [TestCase("0E+40", 1)]
    [TestCase("1", 2)]
    [TestCase("-1", 3)]
    [TestCase("99", 2)]
    [TestCase("100", 2)]
    [TestCase("101", 3)]
    [TestCase("110", 3)]
    [TestCase("1000001", 5)]
    [TestCase("00012", 2)]
    [TestCase("+12", 2)]
    [TestCase("0.1", 2)]
    [TestCase("0.11", 2)]
    [TestCase("0.011", 3)]
    [TestCase("0.0011", 2)]
    [TestCase("1.10", 3)]
    [TestCase("155.5", 4)]
    [TestCase("12e10", 2)]
    [TestCase("12E+11", 3)]
    [TestCase("12e-10", 2)]
    [TestCase("12e-11", 3)]
    [TestCase("9.9e125", 2)]
    [TestCase("-1e-130", 3)]
    public void Digits_count_in_pairs_from_the_decimal_point(string number, int bytes) => Assert.That(Of(number), Is.EqualTo(bytes));

    [Test]
    public void No_number_takes_more_than_21_bytes()
    {
        string digits = new('1', 38);
        Assert.That(new[] { Of(digits), Of("-" + digits), Of("0.0" + digits), Of("-0.0" + digits) }, Is.EqualTo([20, 21, 21, 21]));
    }

    [Test]
    public void The_way_of_writing_a_number_does_not_count()
    {
        for (int exponent = -12; exponent <= 12; exponent++)
        {
            decimal power = (decimal)Math.Pow(10, Math.Abs(exponent));
            decimal number = exponent < 0 ? 1234567m / power : 1234567m * power;
            Assert.That(Of($"1234567E{exponent.ToString(CultureInfo.InvariantCulture)}"), Is.EqualTo(Of(number.ToString(CultureInfo.InvariantCulture))), $"10^{exponent}");
        }
    }

    [TestCase("1e99999999999", 2)]
    [TestCase("1e-99999999999", 2)]
    [TestCase("", 1)]
    [TestCase("-", 1)]
    [TestCase("e", 1)]
    [TestCase("seven", 1)]
    public void What_is_no_number_fails_nowhere(string text, int bytes) => Assert.That(Of(text), Is.EqualTo(bytes));

    private static int Of(string number) => NumberSize.Of(Encoding.UTF8.GetBytes(number));
}
