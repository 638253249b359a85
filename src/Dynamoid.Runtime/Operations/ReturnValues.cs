namespace Dynamoid;

/// <summary>What DynamoDB sends back of an item that it has changed. It costs no read capacity.</summary>
public enum ReturnValues
{
    /// <summary>The item as it is now (<c>ALL_NEW</c>).</summary>
    AllNew,

    /// <summary>The item as it was before (<c>ALL_OLD</c>).</summary>
    AllOld,

    /// <summary>The attributes that were changed, as they are now (<c>UPDATED_NEW</c>).</summary>
    UpdatedNew,

    /// <summary>The attributes that were changed, as they were before (<c>UPDATED_OLD</c>).</summary>
    UpdatedOld,

    /// <summary>Nothing (<c>NONE</c>).</summary>
    None,
}
