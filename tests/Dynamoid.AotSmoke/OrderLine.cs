using Dynamoid;

namespace AotSmoke;

/// <summary>A nested document.</summary>
[DynamoMap]
public sealed partial record OrderLine
{
    public required string Article { get; init; }

    public int Amount { get; init; }
}
