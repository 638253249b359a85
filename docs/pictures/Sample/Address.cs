using Dynamoid;

namespace Shop;

[DynamoDocument]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude))]
public partial class Address
{
    public string? City { get; set; }

    public int Latitude { get; set; }

    public string? Street { get; set; }
}
