namespace Dynamoid.Modeling.Models;

/// <summary>How one tells of which class a stored map is.</summary>
/// <param name="Attribute">The discriminator.</param>
/// <param name="Root">The class that names the discriminator, as people say it.</param>
/// <param name="IsAbstract">Whether no map is of the very class.</param>
/// <param name="IsPlain">Whether maps of the very class are stored without discriminator: it is the root and not listed.</param>
/// <param name="Subtypes">The listed classes: the class itself, and those derived from it.</param>
public sealed record PolymorphModel(string Attribute, string Root, bool IsAbstract, bool IsPlain, EquatableArray<SubtypeModel> Subtypes);
