namespace Dynamoid;

/// <summary>What becomes of an empty text.</summary>
public enum EmptyStringHandling
{
    /// <summary>It is stored as it is.</summary>
    Keep,

    /// <summary>It counts as null: left out of the item and of sets, and stored as <c>NULL</c> inside of lists and maps, where places and names are kept.</summary>
    Null,
}

/// <summary>What becomes of a null.</summary>
public enum NullHandling
{
    /// <summary>The attribute is left out, or removed.</summary>
    Omit,

    /// <summary>The attribute is stored as <c>NULL</c>, so that a condition can tell it from an attribute that never was.</summary>
    Store,
}
