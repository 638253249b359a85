namespace Dynamoid.Modeling.Models;

/// <summary>What conditions can be made of a value.</summary>
public enum FieldKind
{
    /// <summary>Equality.</summary>
    Plain,

    /// <summary>Equality and order.</summary>
    Scalar,

    /// <summary>Equality, order and counting.</summary>
    Number,

    /// <summary>Equality, order and parts of a text.</summary>
    Text,

    /// <summary>Equality and members.</summary>
    Set,

    /// <summary>Equality and elements.</summary>
    List,

    /// <summary>Equality and the values of keys.</summary>
    Dictionary,

    /// <summary>Equality and the fields of a class marked <c>[DynamoMap]</c>.</summary>
    Map,
}
