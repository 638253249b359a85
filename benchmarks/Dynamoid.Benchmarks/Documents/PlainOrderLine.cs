using Amazon.DynamoDBv2.DataModel;

namespace Dynamoid.Benchmarks.Documents;

/// <summary>A line of <see cref="PlainOrder"/>.</summary>
public sealed class PlainOrderLine : IOrderLine
{
    [DynamoDBProperty("sku")]
    public string Sku { get; set; } = "";

    [DynamoDBProperty("quantity")]
    public int Quantity { get; set; }

    [DynamoDBProperty("price")]
    public decimal Price { get; set; }
}
