namespace Dynamoid.Modeling.Models;

/// <summary>A class that a map can be of.</summary>
/// <param name="Type">Its full name.</param>
/// <param name="Value">What the discriminator holds for it.</param>
public sealed record SubtypeModel(string Type, string Value);
