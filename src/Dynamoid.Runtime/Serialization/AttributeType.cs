namespace Dynamoid.Serialization;

/// <summary>DynamoDB's attribute types.</summary>
public enum AttributeType : byte
{
    /// <summary>Text (<c>S</c>).</summary>
    String,

    /// <summary>A decimal number of up to 38 digits (<c>N</c>).</summary>
    Number,

    /// <summary>Bytes (<c>B</c>).</summary>
    Binary,

    /// <summary>True or false (<c>BOOL</c>).</summary>
    Boolean,

    /// <summary>A stored null (<c>NULL</c>).</summary>
    Null,

    /// <summary>A set of texts (<c>SS</c>).</summary>
    StringSet,

    /// <summary>A set of numbers (<c>NS</c>).</summary>
    NumberSet,

    /// <summary>A set of byte strings (<c>BS</c>).</summary>
    BinarySet,

    /// <summary>A list of values of any type (<c>L</c>).</summary>
    List,

    /// <summary>Named values of any type (<c>M</c>).</summary>
    Map,
}
