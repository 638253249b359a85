using Dynamoid;

namespace AotSmoke;

/// <summary>Another one.</summary>
[DynamoDocument]
public partial class Dog : Animal
{
    public HashSet<string> Tricks { get; init; } = [];
}
