namespace Dynamoid.Modeling.Queries;

/// <summary>Which part of a document's field is meant.</summary>
internal enum FieldRefKind
{
    /// <summary>The field itself.</summary>
    Whole,

    /// <summary>A value inside of it.</summary>
    Inside,

    /// <summary>Its size.</summary>
    Size,
}
