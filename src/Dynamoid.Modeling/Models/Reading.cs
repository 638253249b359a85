namespace Dynamoid.Modeling.Models;

/// <summary>What reading a class gave: a model, or problems.</summary>
/// <param name="Model">The model; null when there are problems.</param>
/// <param name="Problems">What keeps the class from being stored.</param>
public sealed record Reading<TModel>(TModel? Model, EquatableArray<Problem> Problems)
    where TModel : class, IEquatable<TModel>
{
    public bool IsValid => Model is not null;
}
