namespace Dynamoid.Modeling.Models;

/// <summary>What documents and maps have in common: a partial class, its fields, and how it is made.</summary>
public sealed record ShapeModel(
    Hierarchy Hierarchy, EquatableArray<FieldModel> Fields, ConstructionModel Construction, EquatableArray<EnumModel> Enums, EquatableArray<ZoneModel> Zones,
    EquatableArray<JsonModel> Json);
