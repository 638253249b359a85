namespace Dynamoid.Benchmarks.Documents;

/// <summary>The document as Dynamoid's users write it.</summary>
[DynamoDocument(FullTableName = "orders")]
public sealed partial class Order : IOrder
{
    [HashKey]
    public string CustomerId { get; set; } = "";

    [RangeKey]
    public int Number { get; set; }

    public string Status { get; set; } = "";

    public string Email { get; set; } = "";

    public string Note { get; set; } = "";

    public int Quantity { get; set; }

    public decimal Total { get; set; }

    public bool Paid { get; set; }

    public HashSet<string> Tags { get; set; } = [];

    public List<OrderLine> Lines { get; set; } = [];

    IReadOnlyList<IOrderLine> IOrder.Lines => Lines;
}
