using Dynamoid;

namespace AotSmoke;

/// <summary>A struct that is stored as a map.</summary>
[DynamoMap]
public readonly partial record struct Spot(int X, int Y);
