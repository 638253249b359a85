namespace Dynamoid.Integration.Tests.Documents;

/// <summary>The second level, stored as the gem names it.</summary>
[DynamoDocument]
[Inheritance(Value = "Fast::SportsCar")]
public partial class SportsCar : Car
{
    public int TopSpeed { get; set; }
}
