using System.Globalization;
using System.Numerics;

namespace Dynamoid.Integration.Tests.Lessons;

/// <summary>No digit of a number is lost, alone or in a set.</summary>
public class NumberPrecisionTests : ClientFixture
{
    private const int MostDigits = 38;

    private PreciseNumberSet Set => PreciseNumber.Using(Client);

    [Test]
    public async Task Numbers_of_1_to_38_digits_come_back_at_every_exponent([Range(1, MostDigits)] int digits)
    {
        // The first digit stands for 1E-130 to 9E+125.
        string text = string.Concat(Enumerable.Range(1, digits).Select(static place => (char)('0' + (place % 9) + 1)));
        string significand = digits == 1 ? text : $"{text[0]}.{text[1..]}";
        PreciseNumber document = new() { Id = digits.ToString(CultureInfo.InvariantCulture) };
        for (int exponent = -130; exponent <= 125; exponent++)
        {
            string sign = exponent % 2 == 0 ? "" : "-";
            document.All.Add(DynamoNumber.Parse($"{sign}{significand}E{exponent}"));
        }

        Assert.That(document.All, Has.Count.EqualTo(256), "no two are equal");
        document.List = [.. document.All];
        await Set.SaveAsync(document);
        PreciseNumber found = await Set.FindAsync(document.Id, consistentRead: true);
        Assert.That(found.List, Is.EqualTo(document.List), "N");
        Assert.That(found.All.SetEquals(document.All), Is.True, "NS");
        Assert.That(found.List.Select(static number => number.ToString()), Is.EqualTo(document.List.Select(static number => number.ToString())), "by their texts");
    }

    [Test]
    public async Task Equal_numbers_are_one_element_of_a_set_however_they_are_written()
    {
        PreciseNumber document = new() { Id = "one", All = [DynamoNumber.Parse("1"), DynamoNumber.Parse("1.0"), DynamoNumber.Parse("+1"), DynamoNumber.Parse("100E-2")] };
        Assert.That(document.All, Has.Count.EqualTo(1));
        Assert.That(new DynamoValue.NumberSet(DynamoNumber.Parse("1"), DynamoNumber.Parse("1.0"), DynamoNumber.Parse("+1")).Members, Has.Count.EqualTo(1));
        await Set.SaveAsync(document);
        Assert.That((await Wire.ItemAsync($"{Namespace}_precisenumbers", """{"id":{"S":"one"}}"""))["all"]!["NS"]!.ToJsonString(), Is.EqualTo("""["1"]"""));
    }

    [Test]
    public void Numbers_out_of_range_are_refused_before_the_request() => Assert.Multiple(() =>
    {
        Assert.That(() => DynamoNumber.Parse("1E+126"), Throws.InstanceOf<Exception>());
        Assert.That(() => Set.SaveAsync(new PreciseNumber { Double = 1e126 }), Refused("double"));
        Assert.That(() => Set.SaveAsync(new PreciseNumber { Double = 9e-131 }), Refused("double"));
        Assert.That(() => Set.SaveAsync(new PreciseNumber { Double = double.NaN }), Refused("double"));
        Assert.That(() => Set.SaveAsync(new PreciseNumber { Integers = [BigInteger.Pow(10, 126)] }), Refused("integers"));
        Assert.That(() => Set.SaveAsync(new PreciseNumber { Integers = [BigInteger.Pow(10, MostDigits) + 1] }), Refused("integers"));
        Assert.That(Wire.Operations, Is.Empty);
    });

    protected override Task CreateTablesAsync() => Set.CreateTableAsync();

    private static NUnit.Framework.Constraints.IResolveConstraint Refused(string attribute) =>
        Throws.TypeOf<ItemFormatException>().With.Property(nameof(ItemFormatException.Path)).StartsWith(attribute);
}

[DynamoDocument(Timestamps = false)]
public partial class PreciseNumber
{
    public HashSet<DynamoNumber> All { get; set; } = [];

    public List<DynamoNumber> List { get; set; } = [];

    public double Double { get; set; }

    public HashSet<BigInteger> Integers { get; set; } = [];
}
