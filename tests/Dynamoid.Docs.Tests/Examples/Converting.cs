using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid.Docs.Tests.Examples;

#region converter
public readonly record struct Money(decimal Amount, string Currency);

public sealed class MoneyConverter : IDynamoConverter<Money, string>
{
    public static string Dump(Money value) => string.Create(CultureInfo.InvariantCulture, $"{value.Amount} {value.Currency}");

    public static Money Load(string stored) => stored.Split(' ') is [var amount, var currency]
        ? new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)
        : throw new FormatException("Money is an amount, a space and a currency.");
}

[DynamoDocument]
public partial class Invoice
{
    [Field(Converter = typeof(MoneyConverter))] public Money Total { get; set; }             // S "9.50 EUR"
    [Field(Converter = typeof(MoneyConverter))] public List<Money> Parts { get; set; } = []; // goes for the elements
}
#endregion

#region registered
[DynamoConverter(typeof(TemperatureConverter))]                          // on the type, wherever it is used
public readonly record struct Temperature(double Celsius);

public sealed class TemperatureConverter : IDynamoConverter<Temperature, double>
{
    public static double Dump(Temperature value) => value.Celsius;
    public static Temperature Load(double stored) => new(stored);
}

public readonly record struct Sku(string Code) : IDynamoConverter<Sku, string>   // or the type is its own
{
    public static string Dump(Sku value) => value.Code;
    public static Sku Load(string stored) => new(stored);
}

[DynamoDocument]
public partial class Product
{
    [HashKey] public Sku Sku { get; set; }                               // stored as S, so it may be a key
    public Temperature StoreBelow { get; set; }
}
#endregion

public readonly record struct Point(int X, int Y);

#region full-control
[StoredAs(AttributeType.List)]
public readonly struct PointConverter : IDynamoConverter<Point>
{
    public static void Write(ref ItemWriter writer, Point value)
    {
        writer.BeginList();
        writer.NextElement();
        NumberCodec<int>.Write(ref writer, value.X);
        writer.NextElement();
        NumberCodec<int>.Write(ref writer, value.Y);
        writer.EndList();
    }

    public static Point Read(ref ItemReader reader) => ListCodec<int, NumberCodec<int>>.Read(ref reader) is [var x, var y]
        ? new Point(x, y)
        : throw new FormatException("A point is a list of two numbers.");
}
#endregion

[DynamoDocument]
public partial class Drawing
{
    [Field(Converter = typeof(PointConverter))] public Point Center { get; set; }
}

public class Converting
{
    [Test]
    public void A_pair_of_functions()
    {
        Invoice invoice = new() { Total = new(9.50m, "EUR"), Parts = [new(1, "USD")] };
        var item = invoice.ToItem();
        Assert.That((item["total"].S, item["parts"].L[0].S), Is.EqualTo(("9.50 EUR", "1 USD")));
        Assert.That(Invoice.FromItem(item).Total, Is.EqualTo(invoice.Total));
    }

    [Test]
    public async Task As_a_key()
    {
        await Product.CreateTableAsync();
        await Product.CreateAsync(new Product { Sku = new("A-1"), StoreBelow = new(8.5) });
        Assert.That((await Product.FindAsync(new Sku("A-1"))).StoreBelow.Celsius, Is.EqualTo(8.5));
    }

    [Test]
    public void Full_control() => Assert.That(Drawing.FromItem(new Drawing { Id = "x", Center = new(1, 2) }.ToItem()).Center, Is.EqualTo(new Point(1, 2)));
}
