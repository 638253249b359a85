namespace Dynamoid.Conditions;

/// <summary>The clauses of an update expression, in the order in which they are written.</summary>
internal enum UpdateClause : byte
{
    /// <summary>Gives attributes a value.</summary>
    Set,

    /// <summary>Removes attributes, and elements of lists.</summary>
    Remove,

    /// <summary>Adds to numbers, and members to sets.</summary>
    Add,

    /// <summary>Takes members out of sets.</summary>
    Delete,
}
