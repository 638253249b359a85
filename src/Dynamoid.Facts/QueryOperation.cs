namespace Dynamoid.Facts;

/// <summary>The way to the items.</summary>
public enum QueryOperation
{
    /// <summary>The run decides.</summary>
    Unknown,

    /// <summary>One item by its key.</summary>
    GetItem,

    /// <summary>Some items by their keys.</summary>
    BatchGetItem,

    /// <summary>The items of one hash key.</summary>
    Query,

    /// <summary>All items of the table or index.</summary>
    Scan,
}
