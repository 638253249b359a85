using System.Collections.Frozen;

namespace Dynamoid.Wire;

/// <summary>The error codes and statuses that the AWS SDK's standard mode repeats.</summary>
internal static class RetryClasses
{
    /// <summary>Codes by which AWS asks to slow down.</summary>
    public static readonly FrozenSet<string> ThrottlingCodes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "BandwidthLimitExceeded",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException");

    /// <summary>Codes of DynamoDB's own timeouts.</summary>
    public static readonly FrozenSet<string> TimeoutCodes = FrozenSet.Create(StringComparer.Ordinal, "RequestTimeout", "RequestTimeoutException");

    /// <summary>Codes that DynamoDB's model marks as retryable whatever the status.</summary>
    public static readonly FrozenSet<string> RetryableCodes = FrozenSet.Create(
        StringComparer.Ordinal, "InternalServerError", "InternalServerErrorException", "ReplicatedWriteConflictException");

    /// <summary>Tells what to do about an error that DynamoDB, or something in front of it, answered.</summary>
    public static RetryKind Of(string? code, int status)
    {
        if (code is not null)
        {
            if (ThrottlingCodes.Contains(code))
                return RetryKind.Throttling;
            if (TimeoutCodes.Contains(code))
                return RetryKind.ServiceTimeout;
            if (RetryableCodes.Contains(code))
                return RetryKind.Transient;
        }

        return status is 500 or 502 or 503 or 504 ? RetryKind.Transient : RetryKind.Never;
    }
}
