using System.Text.Json.Serialization;

namespace Dynamoid.Docs.Tests.Examples;

#region forms
[DynamoDocument(DateTimes = DateTimeFormat.Text, TimeZone = "Europe/Berlin")]      // for this document
public partial class Flight
{
    public DateTimeOffset Departure { get; set; }                                  // S "2026-07-24T21:04:30+02:00"

    [Field(Format = FieldFormat.EpochMilliseconds)]
    public DateTimeOffset BookedAt { get; set; }                                   // N "1784919870000"

    [Field(Format = FieldFormat.Number)]
    public Cabin Cabin { get; set; }                                               // N "1"

    [Field("codes", Format = FieldFormat.List)]
    public HashSet<string> Codes { get; set; } = [];                               // L, and may be empty

    [Field(Format = FieldFormat.Json, JsonContext = typeof(FlightJson))]
    public Seat[]? Seats { get; set; }                                             // S "[{\"Row\":1}]"

    public (decimal Amount, string Currency) Price { get; set; }                   // L [N, S]
    public Dictionary<DateOnly, int> Delays { get; set; } = [];                    // M with a name for each day
}

public enum Cabin { Economy, Business }

public sealed record Seat(int Row);

[JsonSerializable(typeof(Seat[]))]
public sealed partial class FlightJson : JsonSerializerContext;
#endregion

#region values
[DynamoDocument]
public partial class Measurement
{
    public DynamoNumber Exact { get; set; }                            // all 38 digits
    public HashSet<DynamoNumber> Series { get; set; } = [];            // NS; "1" and "1.0" are one member
    public DynamoValue? Payload { get; set; }                          // whatever it is
    public Dictionary<string, DynamoValue> Details { get; set; } = []; // M
}
#endregion

public class Types
{
    [Test]
    public void Forms()
    {
        Flight flight = new()
        {
            Departure = new(2026, 7, 24, 19, 4, 30, TimeSpan.Zero),
            BookedAt = new(2026, 7, 24, 19, 4, 30, TimeSpan.Zero),
            Cabin = Cabin.Business,
            Seats = [new(1)],
            Price = (9.5m, "EUR"),
            Delays = new() { [new(2026, 7, 24)] = 5 },
        };
        var item = flight.ToItem();
        Assert.Multiple(() =>
        {
            Assert.That(item["departure"].S, Is.EqualTo("2026-07-24T21:04:30+02:00"));
            Assert.That(item["booked_at"].N, Is.EqualTo("1784919870000"));
            Assert.That(item["cabin"].N, Is.EqualTo("1"));
            Assert.That(item["codes"].L, Is.Empty);
            Assert.That(item["seats"].S, Is.EqualTo("[{\"Row\":1}]"));
            Assert.That(item["price"].L.Select(static part => part.N ?? part.S), Is.EqualTo(["9.5", "EUR"]));
            Assert.That(item["delays"].M.Values.Single().N, Is.EqualTo("5"));
        });
    }

    [Test]
    public async Task Values()
    {
        await Measurement.CreateTableAsync();
        Measurement measurement = new() { Exact = DynamoNumber.Parse("0.12345678901234567890123456789012345678"), Series = [1, DynamoNumber.Parse("1.0")], Payload = "text" };
        await measurement.SaveAsync();
        Measurement found = await Measurement.FindAsync(measurement.Id);
        Assert.That((found.Exact, found.Series.Count, found.Payload), Is.EqualTo((measurement.Exact, 1, (DynamoValue)"text")));
    }

    [TestCase(true, "yes")]
    [TestCase(false, "no")]
    public void Matching(bool value, string expected)
    {
        DynamoValue payload = value;

        #region match
        string text = payload switch
        {
            DynamoValue.String { Value: var s } => s,
            DynamoValue.Number { Value: var n } => n.ToString(),
            DynamoValue.Boolean { Value: var b } => b ? "yes" : "no",
            DynamoValue.Null => "nothing",
            DynamoValue.Binary or DynamoValue.BinarySet => "bytes",
            DynamoValue.StringSet or DynamoValue.NumberSet => "a set",
            DynamoValue.List list => $"{list.Elements.Length} values",
            DynamoValue.Map map => $"{map.Attributes.Count} attributes",
        };                                                                     // all cases: the compiler asks for no default
        #endregion

        Assert.That(text, Is.EqualTo(expected));
    }

    [Test]
    public void Size()
    {
        Address address = new() { Id = "a", City = "Chicago" };

        #region size
        Console.WriteLine($"{address.ItemSize()} bytes");      // a write costs one unit for each 1,024 begun
        #endregion

        Assert.That(address.ItemSize(), Is.EqualTo("id".Length + "a".Length + "city".Length + "Chicago".Length + "latitude".Length + 1));
    }
}
