using Dynamoid.Conditions;

namespace Dynamoid.Documents;

/// <summary>How the items of an index are read from their table.</summary>
/// <param name="Projection">What is sent of each; nothing here when that is all.</param>
/// <param name="ConsistentRead">Whether they are read as they are now.</param>
/// <param name="ReturnsCapacity">Whether DynamoDB tells what that consumed.</param>
internal readonly record struct Follow(IReadOnlyList<FieldPath> Projection, bool ConsistentRead, bool ReturnsCapacity);
