namespace Dynamoid.Benchmarks.Documents;

/// <summary>A line of <see cref="Order"/>.</summary>
[DynamoMap]
public sealed partial class OrderLine : IOrderLine
{
    public string Sku { get; set; } = "";

    public int Quantity { get; set; }

    public decimal Price { get; set; }
}
