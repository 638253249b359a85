using Amazon.DynamoDBv2;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>
/// Sends JSON through the pipeline of the user's own client: its credentials, retries, handlers and telemetry. The body is read after the pipeline, asynchronously, so that
/// damage to it is ours to notice and to repeat.
/// </summary>
internal sealed class PipelineWire(AmazonDynamoDBClient client) : IDynamoWire
{
    private const int MaxReads = 3;
    private readonly RawBodyReader _bodies = new(client.Config.Timeout ?? TimeSpan.FromSeconds(100)); // as long as the SDK's HTTP client waits

    public async ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        PipelineOperation operation = PipelineOperation.All[request.Operation];
        for (int read = 1; ; read++)
        {
            RawResponse response = await PipelineAccess.InvokeAsync<RawResponse>(client, operation.Carry(request), operation.Options, cancellationToken).ConfigureAwait(false);
            try
            {
                WireResponse whole = await _bodies.ReadAsync(response, retries: read - 1, cancellationToken).ConfigureAwait(false);
                if (ResponseBody.IsJsonObject(whole.Body.Span))
                    return whole;
                whole.Dispose();
                throw ErrorMessages.Foreign(request, response.HttpStatusCode);
            }
            catch (Exception exception) when (exception is IOException or HttpRequestException or TimeoutException)
            {
                if (read == MaxReads)
                    throw ErrorMessages.Damaged(request, response.ResponseMetadata.RequestId, read, exception);
            }

            await Task.Delay(RetryDelay.Before(read, Random.Shared.NextDouble()), cancellationToken).ConfigureAwait(false);
        }
    }
}
