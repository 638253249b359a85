namespace Dynamoid.Queries.Planning;

/// <summary>Why the items cannot be read the way that the conditions and the user ask for.</summary>
internal enum PlanObstacle
{
    /// <summary>They can.</summary>
    None,

    /// <summary>
    /// There is a hash key to query by, but a condition on a key that no key condition can hold; and DynamoDB takes no key attribute in the filter of a query.
    /// </summary>
    KeyInFilter,

    /// <summary>Only a global index serves, and those have no consistent reads.</summary>
    ConsistentReadOfGlobalIndex,
}
