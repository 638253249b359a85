namespace Dynamoid.Modeling.Models;

/// <summary>What kind of value a property holds.</summary>
public enum ValueShape
{
    /// <summary>An immutable value.</summary>
    Scalar,

    /// <summary>An array of bytes.</summary>
    Bytes,

    /// <summary>A <c>List</c>.</summary>
    List,

    /// <summary>A <c>HashSet</c>.</summary>
    Set,

    /// <summary>A <c>Dictionary</c> with string keys.</summary>
    Dictionary,

    /// <summary>A class marked <c>[DynamoMap]</c>.</summary>
    Map,

    /// <summary>A value of the user's own making, or a tuple: what of it can change, nobody knows.</summary>
    Custom,
}
