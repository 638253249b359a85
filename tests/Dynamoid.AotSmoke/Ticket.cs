using Dynamoid;

namespace AotSmoke;

/// <summary>Members in the stored forms that are not the default ones.</summary>
[DynamoDocument(DateTimes = DateTimeFormat.Text, TimeZone = "Europe/Berlin", Nulls = NullHandling.Store)]
public partial class Ticket
{
    [HashKey]
    public Seat Seat { get; set; }

    public DateTimeOffset Begins { get; set; }

    [Field(Format = FieldFormat.Text)]
    public bool IsPaid { get; set; }

    [Field(Format = FieldFormat.Native)]
    public byte[]? Code { get; set; }

    [Field(Format = FieldFormat.Number)]
    public OrderState State { get; set; }

    public FileAccess Access { get; set; }

    [Field(Format = FieldFormat.List)]
    public HashSet<int?> Doors { get; set; } = [];

    [Field(EmptyStrings = EmptyStringHandling.Null)]
    public HashSet<string> Marks { get; set; } = [];

    public (int Row, string? Side) Place { get; set; }

    public Dictionary<DateOnly, DynamoNumber> Prices { get; set; } = [];

    public DynamoValue Anything { get; set; } = DynamoValue.Null.Value;
}

/// <summary>A key that converts itself.</summary>
public readonly record struct Seat(string Hall, int Number) : IDynamoConverter<Seat, string>
{
    /// <inheritdoc/>
    public static string Dump(Seat value) => FormattableString.Invariant($"{value.Hall}:{value.Number}");

    /// <inheritdoc/>
    public static Seat Load(string stored) => stored.Split(':') is [var hall, var number] ? new(hall, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) : throw new FormatException();
}
