namespace Dynamoid.Modeling.Models;

/// <summary>A parameter of a constructor that takes a field.</summary>
/// <param name="Field">The field's name as a property.</param>
/// <param name="Default">The parameter's default value as an expression; null when it has none.</param>
/// <param name="AdmitsNull">Whether null may be passed.</param>
public sealed record ParameterModel(string Field, string? Default, bool AdmitsNull);
