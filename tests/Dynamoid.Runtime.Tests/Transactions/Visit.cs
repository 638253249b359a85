namespace Dynamoid.Runtime.Tests.Transactions;

[DynamoDocument(Timestamps = false)]
public partial class Visit
{
    [HashKey]
    public string Guest { get; set; } = "";

    [RangeKey]
    public int Day { get; set; }

    public int? Steps { get; set; }
}
