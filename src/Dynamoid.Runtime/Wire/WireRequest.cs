namespace Dynamoid.Wire;

/// <summary>One request to DynamoDB.</summary>
/// <param name="operation">What is asked for.</param>
/// <param name="body">The request as DynamoDB JSON in UTF-8.</param>
/// <param name="table">The name or ARN of the table that the request is about, if it is about one: for logs and for endpoint resolution.</param>
public readonly struct WireRequest(DynamoOperation operation, ReadOnlyMemory<byte> body, string? table = null)
{
    /// <summary>What is asked for.</summary>
    public DynamoOperation Operation { get; } = operation;

    /// <summary>The request as DynamoDB JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>The name or ARN of the table that the request is about, if it is about one.</summary>
    public string? Table { get; } = table;
}
