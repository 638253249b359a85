namespace Dynamoid.Integration.Tests.Documents;

[DynamoDocument]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude))]
public partial class Address
{
    public string? City { get; set; }

    public int Latitude { get; set; }

    public HashSet<string> Tags { get; set; } = [];

    public List<Phone> Phones { get; set; } = [];

    public string Country { get; set; } = "US";
}

[DynamoMap]
public partial class Phone
{
    public string? Number { get; set; }

    public PhoneKind Kind { get; set; }
}

public enum PhoneKind
{
    Home,
    Work,
}
