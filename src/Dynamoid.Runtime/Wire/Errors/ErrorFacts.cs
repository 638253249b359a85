using System.Net;
using Amazon.DynamoDBv2.Model;

namespace Dynamoid.Wire;

/// <summary>What an error response says.</summary>
internal sealed record ErrorFacts
{
    /// <summary>The error's name without its namespace, as in <c>ResourceNotFoundException</c>; null when the answer is not DynamoDB's.</summary>
    public string? Code { get; init; }

    /// <summary>DynamoDB's explanation.</summary>
    public string? Message { get; init; }

    /// <summary>The item that failed the condition, when the request asked for it.</summary>
    public Dictionary<string, AttributeValue>? Item { get; init; }

    /// <summary>Why a transaction was cancelled, for each of its parts.</summary>
    public List<CancellationReason>? CancellationReasons { get; init; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; init; }

    /// <summary>DynamoDB's id of the request.</summary>
    public string? RequestId { get; init; }
}
