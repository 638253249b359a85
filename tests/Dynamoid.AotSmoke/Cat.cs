using Dynamoid;

namespace AotSmoke;

/// <summary>One of the classes.</summary>
[DynamoDocument]
public partial class Cat : Animal
{
    public int Lives { get; set; } = 9;
}
