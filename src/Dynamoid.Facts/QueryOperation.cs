namespace Dynamoid.Facts;

/// <summary>The way to the items.</summary>
public enum QueryOperation
{
    /// <summary>It depends on values of run time.</summary>
    Unknown,

    /// <summary>One item by its key.</summary>
    GetItem,

    /// <summary>The items of one hash key.</summary>
    Query,

    /// <summary>All items of the table or index.</summary>
    Scan,
}
