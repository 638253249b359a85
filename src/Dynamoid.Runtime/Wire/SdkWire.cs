using Amazon.DynamoDBv2;
using Dynamoid.Wire.Sdk.Conversion;
using Dynamoid.Wire.Sdk.Pipeline;

namespace Dynamoid.Wire;

/// <summary>
/// Sends through a client of the AWS SDK that the application already has. An <see cref="AmazonDynamoDBClient"/> gets Dynamoid's JSON on its own pipeline: its credentials,
/// retries, handlers and telemetry apply. Any other <see cref="IAmazonDynamoDB"/> (DAX, decorators, test doubles) gets requests in the SDK's object model, converted from
/// JSON and back, which costs time and memory.
/// </summary>
public sealed class SdkWire : IDynamoWire
{
    private readonly IDynamoWire _way;

    private SdkWire(IDynamoWire way) => _way = way;

    /// <summary>Makes a wire over a client. The client stays the application's, which disposes of it.</summary>
    public static SdkWire Over(IAmazonDynamoDB client)
    {
        ArgumentNullException.ThrowIfNull(client);
        // A derived class may have overridden the very methods that the pipeline would pass by.
        bool isPlain = client.GetType() == typeof(AmazonDynamoDBClient);
        return new SdkWire(isPlain ? new PipelineWire((AmazonDynamoDBClient)client) : new ConversionWire(client));
    }

    /// <inheritdoc/>
    public ValueTask<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken) => _way.SendAsync(request, cancellationToken);
}
