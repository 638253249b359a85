namespace Dynamoid.Modeling.Queries;

/// <summary>A field that a condition is made of.</summary>
/// <param name="Number">The number of the document's field, or of the one that it is inside of.</param>
/// <param name="Kind">Whether it is that field itself.</param>
internal sealed record FieldRef(int Number, FieldRefKind Kind);
