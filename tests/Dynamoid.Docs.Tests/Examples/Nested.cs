namespace Dynamoid.Docs.Tests.Examples;

#region nested
[DynamoDocument]
public partial class Shipment
{
    public Destination Destination { get; set; } = new("", "");
    public Span? Window { get; set; }
    public List<Payment> Payments { get; set; } = [];

    [ExtraAttributes]
    public Dictionary<string, DynamoValue> Extra { get; set; } = [];   // what the table has and the class has not
}

[DynamoMap]
public partial record Destination(string Street, string City);

[DynamoMap]
public readonly partial record struct Span(DateTimeOffset From, DateTimeOffset To);
#endregion

#region subtypes
[DynamoMap(Discriminator = "type")]
[DynamoMapSubtype(typeof(CardPayment), "card")]
[DynamoMapSubtype(typeof(Voucher), "voucher")]
public abstract partial record Payment(decimal Amount);

[DynamoMap]
public partial record CardPayment(decimal Amount, string Number) : Payment(Amount);   // {"type":"card","amount":…,"number":…}

[DynamoMap]
public partial record Voucher(decimal Amount, string Code) : Payment(Amount);
#endregion

public class Nested
{
    [Test]
    public async Task Subtypes_and_extra_attributes()
    {
        await Shipment.CreateTableAsync();
        Shipment order = new()
        {
            Destination = new("Main St", "Chicago"),
            Window = new(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddHours(1)),
            Payments = [new CardPayment(5, "4711"), new Voucher(1, "x")],
            Extra = new() { ["legacy"] = 1 },
        };
        await order.SaveAsync();
        order = await Shipment.FindAsync(order.Id);
        Assert.That((order.Destination.City, order.Window!.Value.To.Hour, order.Payments[1]), Is.EqualTo(("Chicago", 1, (Payment)new Voucher(1, "x"))));

        #region extra
        order.Extra["carrier"] = "DHL";        // sent as an attribute of its own
        order.Extra.Remove("legacy");          // removed
        await order.SaveAsync();               // one UpdateItem of these two and updated_at
        #endregion

        Assert.That((await Shipment.FindAsync(order.Id)).Extra.Keys, Is.EqualTo(["carrier"]));
    }
}
