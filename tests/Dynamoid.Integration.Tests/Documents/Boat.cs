namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A class that none is derived from.</summary>
[DynamoDocument]
public partial class Boat : Vehicle
{
    public decimal Length { get; set; }
}
