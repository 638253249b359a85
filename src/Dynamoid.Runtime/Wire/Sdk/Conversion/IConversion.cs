using Amazon.DynamoDBv2;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>One operation through the SDK's object model.</summary>
internal interface IConversion
{
    ValueTask<WireResponse> SendAsync(IAmazonDynamoDB client, WireRequest request, CancellationToken cancellationToken);
}
