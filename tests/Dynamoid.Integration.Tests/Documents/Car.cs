namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A class that another one is derived from.</summary>
[DynamoDocument]
[GlobalIndex(HashKey = nameof(Plate), Name = "by_plate")]
public partial class Car : Vehicle
{
    public int Power { get; set; }

    public string? Plate { get; set; }

    public HashSet<string> Options { get; set; } = [];
}
