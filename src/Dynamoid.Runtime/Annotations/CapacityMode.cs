namespace Dynamoid;

/// <summary>How a table is billed.</summary>
public enum CapacityMode
{
    /// <summary>Not said here: the next wider setting decides, and in the end it is <see cref="Provisioned"/>.</summary>
    Unset,

    /// <summary>Read and write capacity units per second are set and paid for, used or not.</summary>
    Provisioned,

    /// <summary>Each request is paid for (DynamoDB's <c>PAY_PER_REQUEST</c>).</summary>
    OnDemand,
}
