namespace Dynamoid.Modeling.Models;

/// <summary>How an instance is made from what was read.</summary>
/// <param name="DeclaresConstructor">Whether the class declares a constructor; if not, the generated one would take the default constructor away.</param>
/// <param name="Parameters">The parameters of the constructor that is called, each one a field.</param>
public sealed record ConstructionModel(bool DeclaresConstructor, EquatableArray<ParameterModel> Parameters);
