namespace Dynamoid.Modeling.Models;

/// <summary>What documents and maps have in common: a partial class, its fields, and how it is made.</summary>
/// <param name="Hierarchy">Where the class stands.</param>
/// <param name="Fields">The stored properties, in the order of their numbers.</param>
/// <param name="Construction">How an instance is made.</param>
/// <param name="Enums">The enums that are stored by name.</param>
/// <param name="Zones">The time zones that times are stored in.</param>
/// <param name="Json">The types that are stored as JSON.</param>
/// <param name="KeepsUnknown">Whether instances hide in themselves the attributes that the class does not know: a map is written as a whole, so they would be lost.</param>
/// <param name="Discriminator">The attribute that tells of which class a map is: known, though no property is stored in it.</param>
/// <param name="Extra">The property that holds the attributes which the class does not know; its own name is not that of an attribute.</param>
public sealed record ShapeModel(
    Hierarchy Hierarchy, EquatableArray<FieldModel> Fields, ConstructionModel Construction, EquatableArray<EnumModel> Enums, EquatableArray<ZoneModel> Zones,
    EquatableArray<JsonModel> Json, bool KeepsUnknown = false, string? Discriminator = null, FieldModel? Extra = null);
