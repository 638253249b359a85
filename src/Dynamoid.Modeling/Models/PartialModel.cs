namespace Dynamoid.Modeling.Models;

/// <summary>A C# partial property that the generator implements, as the other part declares it.</summary>
/// <param name="Modifiers">The modifiers: <c>public partial</c>.</param>
/// <param name="Type">The type with all its nullable annotations.</param>
/// <param name="Get">The accessor that reads: <c>get</c>.</param>
/// <param name="Set">The accessor that sets: <c>set</c>, <c>init</c>, <c>private set</c>; null without one.</param>
public sealed record PartialModel(string Modifiers, string Type, string Get, string? Set);
