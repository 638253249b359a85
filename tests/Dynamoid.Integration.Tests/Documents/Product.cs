namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A document with the attributes that it does not know, and maps of all kinds.</summary>
[DynamoDocument]
public partial class Product
{
    public string? Name { get; set; }

    public Spot? Spot { get; set; }

    public List<Spot?> Spots { get; set; } = [];

    public List<Payment> Payments { get; set; } = [];

    [ExtraAttributes]
    public Dictionary<string, DynamoValue> Extra { get; set; } = [];
}

[DynamoMap]
public readonly partial record struct Spot(int X, int Y);

[DynamoMap(Discriminator = "type")]
[DynamoMapSubtype(typeof(CardPayment), "card")]
[DynamoMapSubtype(typeof(CashPayment), "cash")]
public abstract partial record Payment(decimal Amount);

[DynamoMap]
public sealed partial record CardPayment(decimal Amount, string Number) : Payment(Amount);

[DynamoMap]
public sealed partial record CashPayment(decimal Amount) : Payment(Amount);
