namespace Dynamoid.Integration.Tests.Documents;

/// <summary>Its versions are counted, by the property's name.</summary>
[DynamoDocument]
[GlobalIndex(HashKey = nameof(Owner), Projection = IndexProjection.KeysOnly, Name = "keys")]
public partial class Account
{
    public string? Owner { get; set; }

    public int Balance { get; set; }

    public int LockVersion { get; set; }
}
