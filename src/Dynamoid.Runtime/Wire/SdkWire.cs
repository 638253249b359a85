using Amazon.DynamoDBv2;
using Dynamoid.Wire.Sdk.Pipeline;

namespace Dynamoid.Wire;

/// <summary>
/// Sends through a client of the AWS SDK that the application already has. An <see cref="AmazonDynamoDBClient"/> gets Dynamoid's JSON on its own pipeline: its credentials,
/// retries, handlers and telemetry apply. 
/// </summary>
public sealed class SdkWire : IDynamoWire
{
    private readonly IDynamoWire _way;

    private SdkWire(IDynamoWire way) => _way = way;

    /// <summary>Makes a wire over a client. The client stays the application's, which disposes of it.</summary>
    public static SdkWire Over(IAmazonDynamoDB client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new SdkWire(new PipelineWire((AmazonDynamoDBClient)client));
    }

    /// <inheritdoc/>
    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken) => _way.SendAsync(request, cancellationToken);
}
