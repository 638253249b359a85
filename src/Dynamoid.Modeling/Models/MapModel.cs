namespace Dynamoid.Modeling.Models;

/// <summary>A class or struct marked <c>[DynamoMap]</c>: stored as a map inside documents.</summary>
/// <param name="Shape">The type and its fields.</param>
/// <param name="Fields">The type that has the fields for conditions.</param>
/// <param name="NeedsLayout">Whether the generated part must say that the order of a struct's fields does not count.</param>
/// <param name="Polymorph">How one tells of which class a stored map is, where there are several.</param>
/// <param name="Validation">The rules; null without any.</param>
public sealed record MapModel(ShapeModel Shape, string Fields, bool NeedsLayout = false, PolymorphModel? Polymorph = null, ValidationModel? Validation = null);
