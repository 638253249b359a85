namespace Dynamoid.Integration.Tests.Documents;

/// <summary>The root of a table with several classes.</summary>
[DynamoDocument]
[GlobalIndex(HashKey = InheritanceAttribute.Field, RangeKey = nameof(Owner), Name = "by_type")]
[GlobalIndex(HashKey = nameof(Owner), Projection = IndexProjection.KeysOnly, Name = "by_owner")]
public partial class Vehicle
{
    public string? Owner { get; set; }

    public int Wheels { get; set; }

    public List<string> Notes { get; set; } = [];
}
