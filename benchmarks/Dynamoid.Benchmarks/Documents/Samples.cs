namespace Dynamoid.Benchmarks.Documents;

/// <summary>The orders that the fake DynamoDB holds: the same ones in every run.</summary>
internal static class Samples
{
    public const string CustomerId = "customer-4711";

    private static readonly string[] Statuses = ["placed", "packed", "shipped", "delivered"];
    private static readonly string[] Notes =
    [
        "Leave it at the door, please, the bell does not work.",
        "Gift wrapping. The card shall say \"Happy birthday\".",
        "Zustellung nur nachmittags, Müllerstraße 7, Hinterhaus.",
        "",
    ];

    /// <summary>The order that is read and written alone.</summary>
    public static PlainOrder One { get; } = Create(1);

    private static List<OrderLine> Lines { get; } = One.Lines.ConvertAll(line => new OrderLine { Sku = line.Sku, Quantity = line.Quantity, Price = line.Price });

    /// <summary>The keys that a batch asks for.</summary>
    public static (string CustomerId, int Number)[] BatchKeys { get; } = [.. Enumerable.Range(1, 100).Select(number => (CustomerId, number))];

    /// <summary>The orders of a page, in the order of their range keys.</summary>
    public static PlainOrder[] Page(int count) => [.. Enumerable.Range(1, count).Select(Create)];

    /// <summary>An order to be written: a new object with the contents of <see cref="One"/>.</summary>
    public static PlainOrder NewPlain() => new()
    {
        CustomerId = One.CustomerId,
        Number = One.Number,
        Status = One.Status,
        Email = One.Email,
        Note = One.Note,
        Quantity = One.Quantity,
        Total = One.Total,
        Paid = One.Paid,
        Tags = One.Tags,
        Lines = One.Lines,
        CreatedAt = One.CreatedAt,
        UpdatedAt = One.UpdatedAt,
    };

    /// <summary>The same for Dynamoid, which sets the times itself.</summary>
    public static Order NewOrder() => new()
    {
        CustomerId = One.CustomerId,
        Number = One.Number,
        Status = One.Status,
        Email = One.Email,
        Note = One.Note,
        Quantity = One.Quantity,
        Total = One.Total,
        Paid = One.Paid,
        Tags = One.Tags,
        Lines = Lines,
    };

    private static PlainOrder Create(int number) => new()
    {
        CustomerId = CustomerId,
        Number = number,
        Status = Statuses[number % Statuses.Length],
        Email = $"jane.doe.{number}@example.com",
        Note = Notes[number % Notes.Length],
        Quantity = 3 + (number % 40),
        Total = 129.95m + number,
        Paid = number % 3 != 0,
        Tags = ["express", "fragile", $"campaign-{number % 7}"],
        Lines = [.. Enumerable.Range(1, 3).Select(line => CreateLine(number, line))],
        CreatedAt = new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero).AddTicks(5_897_932L * number),
        UpdatedAt = new DateTimeOffset(2026, 5, 1, 17, 0, 0, TimeSpan.Zero).AddTicks(3_846_264L * number),
    };

    private static PlainOrderLine CreateLine(int number, int line) => new()
    {
        Sku = $"SKU-{number:D5}-{line}",
        Quantity = line,
        Price = 9.5m + line + (number * 0.25m),
    };
}
