namespace Dynamoid;

/// <summary>Why an action cancelled its transaction.</summary>
public enum TransactionFailureKind
{
    /// <summary>The key of a new document is taken.</summary>
    NotUnique,

    /// <summary>The item of a stored document has been deleted, or its lock version is not the one that was loaded.</summary>
    Stale,

    /// <summary>There is no item to change or check.</summary>
    NotFound,

    /// <summary>The item does not meet the action's condition.</summary>
    ConditionFailed,

    /// <summary>Others worked on the item at the same time, for as long as the transaction was sent again.</summary>
    Conflict,

    /// <summary>The table has no capacity left.</summary>
    Throttled,

    /// <summary>The item, or its item collection, would become too large.</summary>
    TooLarge,

    /// <summary>DynamoDB cannot do the action on this item: to add to a text, for instance.</summary>
    Invalid,
}
