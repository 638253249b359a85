namespace Dynamoid.Wire;

/// <summary>
/// The one door to DynamoDB: an operation and its JSON request in, its JSON response or an exception out. Retries, signing and credentials are the wire's;
/// everything above a wire is the same for all of them.
/// </summary>
public interface IDynamoWire
{
    /// <summary>Sends one request and returns the response's body.</summary>
    /// <param name="request">The operation and its body. The wire may read the body until the returned task has ended, and not after it.</param>
    /// <param name="cancellationToken">Ends the request and its retries.</param>
    /// <returns>The response; whoever receives it disposes of it.</returns>
    /// <exception cref="Amazon.DynamoDBv2.AmazonDynamoDBException">DynamoDB refused the request, or the retries are used up. The type tells the error, as in the AWS SDK.</exception>
    ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken);
}
