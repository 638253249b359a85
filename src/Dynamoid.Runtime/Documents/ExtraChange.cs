namespace Dynamoid.Documents;

/// <summary>A change of an attribute that the class does not know.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Value">Its new value; null when it is removed.</param>
internal readonly record struct ExtraChange(string Name, DynamoValue? Value);
