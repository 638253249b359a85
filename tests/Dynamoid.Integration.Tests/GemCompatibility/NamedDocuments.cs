namespace Dynamoid.Integration.Tests.GemCompatibility;

[DynamoDocument(Profile = StorageProfile.Gem3)]
public partial class CamelCase;

[DynamoDocument(Profile = StorageProfile.Gem3)]
[GlobalIndex(HashKey = nameof(City))]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(BornOn))]
[GlobalIndex(HashKey = nameof(Name), Name = "by_name")]
[LocalIndex(RangeKey = nameof(BornOn))]
public partial class Person
{
    [RangeKey] public int Number { get; set; }

    public string? City { get; set; }

    public string? Name { get; set; }

    public DateOnly? BornOn { get; set; }
}

[DynamoDocument(Table = "old_bills", Profile = StorageProfile.Gem3)]
public partial class Invoice;

/// <summary>The modules of a class are no part of its table's name.</summary>
public static partial class Billing
{
    [DynamoDocument(Profile = StorageProfile.Gem3)]
    public partial class Payment;
}
