using System.Text.Json.Serialization;

namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Members in forms that are not the default ones.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Formats
{
    [Field(Format = FieldFormat.Text)] public DateTimeOffset Text { get; set; }

    [Field(Format = FieldFormat.Text, TimeZone = "Europe/Berlin")] public DateTime Berlin { get; set; }

    [Field(Format = FieldFormat.EpochSeconds)] public DateTimeOffset Seconds { get; set; }

    [Field(Format = FieldFormat.EpochMilliseconds)] public DateTimeOffset? Milliseconds { get; set; }

    [Field(Format = FieldFormat.Text)] public DateOnly Day { get; set; }

    [Field(Format = FieldFormat.Text)] public bool Flag { get; set; }

    [Field(Format = FieldFormat.Native)] public byte[] Bytes { get; set; } = [];

    [Field(Format = FieldFormat.Native)] public HashSet<byte[]> Blobs { get; set; } = [];

    [Field(Format = FieldFormat.Number)] public PhoneKind Kind { get; set; }

    public FileAccess Access { get; set; }

    [Field(Format = FieldFormat.Json, JsonContext = typeof(FormatsJson))] public Theme? Theme { get; set; }

    [Field(Format = FieldFormat.Json, JsonContext = typeof(FormatsJson))] public int? Nothing { get; set; }

    [Field(Format = FieldFormat.List)] public HashSet<int?> Odd { get; set; } = [];

    [Field(EmptyStrings = EmptyStringHandling.Null)] public string? Empty { get; set; }

    [Field(EmptyStrings = EmptyStringHandling.Null)] public HashSet<string> Texts { get; set; } = [];

    [Field(EmptyStrings = EmptyStringHandling.Null)] public List<string?> Places { get; set; } = [];

    [Field(Nulls = NullHandling.Store)] public string? Null { get; set; }

    public (int Count, string? Name, List<int> Parts) Tuple { get; set; } = (0, null, []);

    public Dictionary<DateOnly, Dictionary<int, bool>> Calendar { get; set; } = [];

    public Dictionary<bool, DynamoNumber> Votes { get; set; } = [];

    public DynamoNumber Number { get; set; }

    public HashSet<DynamoNumber> Numbers { get; set; } = [];

    public DynamoValue Any { get; set; } = DynamoValue.Null.Value;

    public Dictionary<string, DynamoValue>? Raw { get; set; }

    public Money Price { get; set; }

    public List<Money?> Prices { get; set; } = [];
}

public sealed record Theme(string Name, List<int> Colors);

[JsonSerializable(typeof(Theme))]
[JsonSerializable(typeof(int))]
public sealed partial class FormatsJson : JsonSerializerContext;

/// <summary>A value that is its own converter.</summary>
public readonly record struct Money(decimal Amount, string Currency) : IDynamoConverter<Money, string>
{
    public static string Dump(Money value) => FormattableString.Invariant($"{value.Amount} {value.Currency}");

    public static Money Load(string stored) => stored.Split(' ') is [var amount, var currency]
        ? new(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency)
        : throw new FormatException("Money is an amount, a space and a currency.");
}

/// <summary>A converted type as hash key, and one that has no equality of its own as range key.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Priced
{
    [HashKey] public Money Price { get; set; }

    [RangeKey, Field(Converter = typeof(PlaceConverter))] public Place Place { get; set; } = new();

    public string? Note { get; set; }
}

public sealed class Place
{
    public int Row { get; init; }

    public int Seat { get; init; }
}

public sealed class PlaceConverter : IDynamoConverter<Place, string>
{
    public static string Dump(Place value) => FormattableString.Invariant($"{value.Row}/{value.Seat}");

    public static Place Load(string stored) =>
        stored.Split('/') is [var row, var seat] && int.TryParse(row, out int r) && int.TryParse(seat, out int s) ? new Place { Row = r, Seat = s } : throw new FormatException();
}
