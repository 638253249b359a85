using System.Buffers;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Dynamoid.Wire.Sdk.Carriers;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>Hands a carrier's JSON to the SDK's pipeline as it is.</summary>
internal sealed class JsonMarshaller : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    private const string ServiceName = "Amazon.DynamoDBv2";

    public static JsonMarshaller Instance { get; } = new();

    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var carrier = (IJsonCarrier)input;
        var request = new DefaultRequest(input, ServiceName) { HttpMethod = "POST", ResourcePath = "/" };
        request.Headers["X-Amz-Target"] = carrier.Operation.Target;
        request.Headers[WireHeaders.ContentType] = WireHeaders.JsonContentType;
        request.Headers["x-amz-api-version"] = "2012-08-10";

        // The SDK's handlers may read the content after the caller has given up: they get a copy, which goes back to its pool with the request.
        var content = new PooledContentStream(Math.Max(1, carrier.Body.Length));
        content.BufferWriter.Write(carrier.Body.Span);
        request.ContentStream = content;
        return request;
    }
}
