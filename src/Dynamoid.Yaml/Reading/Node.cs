namespace Dynamoid.Yaml.Reading;

/// <summary>A value that was read.</summary>
/// <param name="Value">The value.</param>
/// <param name="Name">What it is called as the key of a Hash; null when it can be none.</param>
/// <param name="Size">How many values it is made of, aliases counted for all that they stand for.</param>
internal readonly record struct Node(DynamoValue Value, string? Name, int Size);
