namespace Dynamoid.Integration.Tests.Documents;

/// <summary>A root that reads items of classes that it does not know.</summary>
[DynamoDocument]
[Inheritance(Unknown = UnknownDocuments.AsRoot)]
public partial class Plant
{
    public string? Name { get; set; }
}
