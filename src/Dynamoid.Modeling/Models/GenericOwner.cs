namespace Dynamoid.Modeling.Models;

/// <summary>A generic base class as it is declared: an unsafe accessor finds a member by its signature there.</summary>
/// <param name="Parameters">The type parameters: <c>TId</c>.</param>
/// <param name="Constraints">Their constraints: <c>where TId : struct</c>; empty without any.</param>
/// <param name="Arguments">What the document puts for the parameters.</param>
/// <param name="Type">The class: <c>global::Shop.Entity&lt;TId&gt;</c>.</param>
/// <param name="PropertyType">The property's type: <c>TId</c>.</param>
public sealed record GenericOwner(string Parameters, string Constraints, string Arguments, string Type, string PropertyType);
