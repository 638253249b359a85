using Dynamoid;

namespace Consumer.Mistakes;

/// <summary>Must not compile: the generator can add nothing to a class that is not partial, and the analyzer of the package says so.</summary>
[DynamoDocument]
public class NotPartial
{
    public string? City { get; set; }
}
