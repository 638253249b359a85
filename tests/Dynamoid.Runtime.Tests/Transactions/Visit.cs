namespace Dynamoid.Runtime.Tests.Transactions;

[DynamoDocument(Timestamps = false)]
[GlobalIndex(HashKey = nameof(Steps), Name = "by_steps", Projection = IndexProjection.KeysOnly)]
public partial class Visit
{
    [HashKey]
    public string Guest { get; set; } = "";

    [RangeKey]
    public int Day { get; set; }

    public int? Steps { get; set; }

    public string? Note { get; set; }
}
