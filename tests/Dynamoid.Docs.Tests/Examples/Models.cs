namespace Dynamoid.Docs.Tests;

#region address
[DynamoDocument]                                                       // table "<namespace>_addresses", hash key "id"
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude))]     // projects all attributes unless told otherwise
public partial class Address
{
    public string? City { get; set; }
    public int Latitude { get; set; }
    public HashSet<string> Tags { get; set; } = [];
}
// generated: string Id, DateTimeOffset? CreatedAt, DateTimeOffset? UpdatedAt, and the verbs
#endregion

#region order
[DynamoDocument(Table = "orders", CapacityMode = CapacityMode.OnDemand)]
[LocalIndex(RangeKey = nameof(Total), Projection = IndexProjection.KeysOnly)]
public partial class Order
{
    [HashKey] public string CustomerId { get; set; } = "";
    [RangeKey] public DateOnly Day { get; set; }

    public decimal Total { get; set; }
    public OrderState State { get; set; }
    public List<OrderLine> Lines { get; set; } = [];

    [Field("remark")] public string? Note { get; set; }      // another attribute name
    [Expires] public DateTimeOffset? ExpiresAt { get; set; }  // DynamoDB's time to live
    [NotStored] public bool IsSelected { get; set; }
}

public enum OrderState { Open, Paid, Shipped }

[DynamoMap]
public partial class OrderLine
{
    public string Article { get; set; } = "";
    public int Quantity { get; set; }
}
#endregion

#region account
[DynamoDocument]
public partial class Account
{
    public string Owner { get; set; } = "";
    public decimal Balance { get; set; }
    public int LockVersion { get; set; }       // 1 for a new document, and 1 more by each write
}
#endregion

#region visit
[DynamoDocument]
public partial class Visit
{
    public string Page { get; set; } = "";
    [Expires(After = "30d")] public DateTimeOffset? Until { get; set; }   // 30d, 12h, 1d 12h, 90m, 45s
}
#endregion

#region own-verb
[DynamoDocument]
public partial class Memo
{
    public string Text { get; set; } = "";
    public DateTimeOffset? DeletedAt { get; set; }

    public async Task DeleteAsync(CancellationToken cancellationToken = default)
    {
        DeletedAt = DateTimeOffset.UtcNow;
        await SaveOrThrowAsync(cancellationToken: cancellationToken);
    }
}
#endregion

#region record
[DynamoDocument(Timestamps = false)]
public partial record Note([property: HashKey] Guid Id, string Text)
{
    public required string Author { get; init; }
}
#endregion
