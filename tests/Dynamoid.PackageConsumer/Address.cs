using Dynamoid;

namespace Consumer;

[DynamoDocument]
public partial class Address
{
    public string? City { get; set; }

    public int Latitude { get; set; }

    public HashSet<string> Tags { get; set; } = [];
}
