using System.ComponentModel.DataAnnotations;
using Dynamoid;

namespace Quickstart;

/// <summary>Stored in the table "quickstart_addresses", by its hash key "id".</summary>
[DynamoDocument]
[GlobalIndex(HashKey = nameof(City), RangeKey = nameof(Latitude))]
public partial class Address
{
    [Required] public string? City { get; set; }

    public int Latitude { get; set; }

    public HashSet<string> Tags { get; set; } = [];

    [BeforeSave] void TrimCity() => City = City?.Trim();
}
