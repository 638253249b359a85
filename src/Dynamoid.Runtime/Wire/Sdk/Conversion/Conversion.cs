using System.Runtime.InteropServices;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Dynamoid.Serialization;

namespace Dynamoid.Wire.Sdk.Conversion;

/// <summary>One operation through the SDK's object model: our JSON to the SDK's request, its response back to JSON.</summary>
internal abstract class Conversion<TRequest, TResponse> : IConversion
    where TRequest : AmazonDynamoDBRequest, new()
    where TResponse : AmazonWebServiceResponse
{
    public async ValueTask<WireResponse> SendAsync(IAmazonDynamoDB client, WireRequest request, CancellationToken cancellationToken)
    {
        TResponse response = await CallAsync(client, Read(request), cancellationToken).ConfigureAwait(false);
        ItemWriter writer = new(capacity: 4096);
        try
        {
            writer.BeginItem();
            Write(ref writer, response);
            writer.EndItem();
            PooledBytes body = writer.Detach();
            MemoryMarshal.TryGetArray(body.Memory, out ArraySegment<byte> rented);
            return new WireResponse(rented.Array!, rented.Count, response.ResponseMetadata?.RequestId);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>Calls the client's method for the operation.</summary>
    protected abstract Task<TResponse> CallAsync(IAmazonDynamoDB client, TRequest request, CancellationToken cancellationToken);

    /// <summary>Reads one member of the request; false when it is not known.</summary>
    protected abstract bool TryRead(TRequest request, string member, JsonElement value);

    /// <summary>Writes the response's members.</summary>
    protected abstract void Write(ref ItemWriter writer, TResponse response);

    private TRequest Read(in WireRequest wireRequest)
    {
        var request = new TRequest();
        using JsonDocument json = JsonDocument.Parse(wireRequest.Body, JsonMembers.Options);
        foreach (JsonProperty member in json.RootElement.EnumerateObject())
        {
            // Leaving out what was asked for would change what the request does.
            if (!TryRead(request, member.Name, member.Value))
                throw JsonMembers.Unknown(wireRequest.Operation.Name, member.Name);
        }

        return request;
    }
}
