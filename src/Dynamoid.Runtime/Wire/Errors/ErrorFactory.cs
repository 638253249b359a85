using System.Net;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>Makes the AWS SDK's exception for an error that DynamoDB answered.</summary>
internal static class ErrorFactory
{
    public static AmazonDynamoDBException Create(ErrorFacts facts, string message)
    {
        string? code = facts.Code;
        string? id = facts.RequestId;
        HttpStatusCode status = facts.Status;
        ErrorType type = (int)status >= 500 ? ErrorType.Receiver : ErrorType.Sender;
        return code switch
        {
            "ConditionalCheckFailedException" => new ConditionalCheckFailedException(message, type, code, id, status) { Item = facts.Item },
            "DuplicateItemException" => new DuplicateItemException(message, type, code, id, status),
            "IdempotentParameterMismatchException" => new IdempotentParameterMismatchException(message, type, code, id, status),
            "IndexNotFoundException" => new IndexNotFoundException(message, type, code, id, status),
            "InternalServerError" => new InternalServerErrorException(message, type, code, id, status),
            "ItemCollectionSizeLimitExceededException" => new ItemCollectionSizeLimitExceededException(message, type, code, id, status),
            "LimitExceededException" => new LimitExceededException(message, type, code, id, status),
            "PolicyNotFoundException" => new PolicyNotFoundException(message, type, code, id, status),
            "ProvisionedThroughputExceededException" => new ProvisionedThroughputExceededException(message, type, code, id, status),
            "ReplicatedWriteConflictException" => new ReplicatedWriteConflictException(message, type, code, id, status),
            "RequestLimitExceeded" => new RequestLimitExceededException(message, type, code, id, status),
            "ResourceInUseException" => new ResourceInUseException(message, type, code, id, status),
            "ResourceNotFoundException" => new ResourceNotFoundException(message, type, code, id, status),
            "TableAlreadyExistsException" => new TableAlreadyExistsException(message, type, code, id, status),
            "TableInUseException" => new TableInUseException(message, type, code, id, status),
            "TableNotFoundException" => new TableNotFoundException(message, type, code, id, status),
            "ThrottlingException" => new ThrottlingException(message, type, code, id, status),
            "TransactionCanceledException" => new TransactionCanceledException(message, type, code, id, status) { CancellationReasons = facts.CancellationReasons },
            "TransactionConflictException" => new TransactionConflictException(message, type, code, id, status),
            "TransactionInProgressException" => new TransactionInProgressException(message, type, code, id, status),
            _ => new AmazonDynamoDBException(message, type, code, id, status),
        };
    }
}
