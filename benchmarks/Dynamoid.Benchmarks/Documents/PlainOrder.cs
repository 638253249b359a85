using Amazon.DynamoDBv2.DataModel;
using Dynamoid.Benchmarks.Contenders.ObjectPersistence;

namespace Dynamoid.Benchmarks.Documents;

/// <summary>
/// The document without Dynamoid: of the same shape and with the same initialisers as <c>Order</c>. The floor and the SDK's low-level client map it by hand;
/// the attributes are for the SDK's <c>DynamoDBContext</c>.
/// </summary>
[DynamoDBTable("orders")]
public sealed class PlainOrder : IOrder
{
    [DynamoDBHashKey("customer_id")]
    public string CustomerId { get; set; } = "";

    [DynamoDBRangeKey("number")]
    public int Number { get; set; }

    [DynamoDBProperty("status")]
    public string Status { get; set; } = "";

    [DynamoDBProperty("email")]
    public string Email { get; set; } = "";

    [DynamoDBProperty("note")]
    public string Note { get; set; } = "";

    [DynamoDBProperty("quantity")]
    public int Quantity { get; set; }

    [DynamoDBProperty("total")]
    public decimal Total { get; set; }

    [DynamoDBProperty("paid")]
    public bool Paid { get; set; }

    [DynamoDBProperty("tags")]
    public HashSet<string> Tags { get; set; } = [];

    [DynamoDBProperty("lines")]
    public List<PlainOrderLine> Lines { get; set; } = [];

    [DynamoDBProperty("created_at", typeof(EpochConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    [DynamoDBProperty("updated_at", typeof(EpochConverter))]
    public DateTimeOffset? UpdatedAt { get; set; }

    IReadOnlyList<IOrderLine> IOrder.Lines => Lines;
}
