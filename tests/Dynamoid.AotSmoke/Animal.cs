using Dynamoid;

namespace AotSmoke;

/// <summary>A document of several classes in one table, with a partial property that derived ones reach past its getter.</summary>
[DynamoDocument]
public abstract partial class Animal
{
    public partial string? Name { get; set; }
}
