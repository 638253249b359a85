using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Wire;

namespace Dynamoid.Transactions;

/// <summary>DynamoDB's words for why it cancels transactions.</summary>
internal static class CancellationCodes
{
    public const string ConditionFailed = "ConditionalCheckFailed";
    private const string None = "None";

    /// <summary>Whether an action had its share in the cancelling.</summary>
    public static bool IsFailure(CancellationReason reason) => reason.Code is not (null or None);

    /// <summary>What a code means, other than that of conditions.</summary>
    public static TransactionFailureKind KindOf(CancellationReason reason) => reason.Code switch
    {
        "TransactionConflict" => TransactionFailureKind.Conflict,
        "ThrottlingError" or "ProvisionedThroughputExceeded" or "RequestLimitExceeded" => TransactionFailureKind.Throttled,
        "ItemCollectionSizeLimitExceeded" => TransactionFailureKind.TooLarge,
        "ValidationError" when reason.Message?.Contains("exceeded the maximum allowed size", StringComparison.Ordinal) == true => TransactionFailureKind.TooLarge,
        _ => TransactionFailureKind.Invalid,
    };

    /// <summary>Whether the same request may succeed a little later.</summary>
    public static bool IsPassing(AmazonDynamoDBException error) => error switch
    {
        TransactionCanceledException { CancellationReasons: { } reasons } => reasons.Exists(IsFailure) && reasons.TrueForAll(static reason => !IsFailure(reason) || IsPassing(reason)),
        TransactionConflictException => true,
        _ => error.ErrorCode is { } code && RetryClasses.ThrottlingCodes.Contains(code),
    };

    private static bool IsPassing(CancellationReason reason) =>
        reason.Code != ConditionFailed && KindOf(reason) is TransactionFailureKind.Conflict or TransactionFailureKind.Throttled;
}
