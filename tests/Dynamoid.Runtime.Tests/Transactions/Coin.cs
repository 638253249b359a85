namespace Dynamoid.Runtime.Tests.Transactions;

/// <summary>A key that can be written in several ways: 0.5 and 0.50 are one item.</summary>
[DynamoDocument(Timestamps = false)]
public partial class Coin
{
    [HashKey]
    public decimal Amount { get; set; }
}
