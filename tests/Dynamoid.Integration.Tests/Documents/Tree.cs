namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A class derived from a root that reads unknown ones.</summary>
[DynamoDocument]
public partial class Tree : Plant
{
    public int Rings { get; set; }
}
