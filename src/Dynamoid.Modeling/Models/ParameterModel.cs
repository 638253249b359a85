namespace Dynamoid.Modeling.Models;

/// <summary>A parameter of a constructor that takes a field.</summary>
/// <param name="Field">The field's name as a property.</param>
/// <param name="Absent">What is passed when the item lacks the attribute.</param>
public sealed record ParameterModel(string Field, string Absent);
