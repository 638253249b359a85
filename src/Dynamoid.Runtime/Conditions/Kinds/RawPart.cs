namespace Dynamoid.Conditions;

/// <summary>A piece of a raw expression.</summary>
/// <param name="Text">What is sent as it is.</param>
/// <param name="Name">The attribute whose placeholder follows.</param>
/// <param name="Value">The value whose placeholder follows.</param>
internal readonly record struct RawPart(string Text, string? Name = null, DynamoValue? Value = null);
