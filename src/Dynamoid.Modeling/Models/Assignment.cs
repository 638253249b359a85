namespace Dynamoid.Modeling.Models;

/// <summary>How generated members of a class can set one of its properties.</summary>
public enum Assignment
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By its setter, or by the field that is generated for it, at any time.</summary>
    Setter,

    /// <summary>By its init accessor: in constructors, elsewhere through an unsafe accessor.</summary>
    InitAccessor,

    /// <summary>It has only a getter: in constructors, elsewhere through an unsafe accessor to the backing field.</summary>
    BackingField,
}
