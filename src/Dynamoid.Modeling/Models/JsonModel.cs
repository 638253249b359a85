namespace Dynamoid.Modeling.Models;

/// <summary>A type that is stored as JSON.</summary>
/// <param name="Type">The type.</param>
/// <param name="Context">The <c>JsonSerializerContext</c> that knows it.</param>
/// <param name="Name">The simple name of the generated struct that finds it there.</param>
public sealed record JsonModel(TypeRef Type, string Context, string Name);
