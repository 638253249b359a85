using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>
/// Passes successful bodies through and leaves errors to the SDK's unmarshaller of the same operation. Not derived from the SDK's JSON unmarshaller: that one wraps what is
/// thrown into an exception which the retry policy takes for transient.
/// </summary>
internal sealed class RawUnmarshaller(JsonResponseUnmarshaller errors) : ResponseUnmarshaller
{
    // Tells the pipeline that the body is read by whoever gets the response.
    public override bool HasStreamingProperty => true;

    public override AmazonWebServiceResponse Unmarshall(UnmarshallerContext input)
    {
        var context = (RawContext)input;
        return new RawResponse
        {
            Body = context.Body,
            Http = context.Http,
            ResponseMetadata = new ResponseMetadata { RequestId = context.Http.GetHeaderValue(WireHeaders.RequestId) },
        };
    }

    public override AmazonServiceException UnmarshallException(UnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
        errors.UnmarshallException(input, innerException, statusCode);

    protected override bool ShouldReadEntireResponse(IWebResponseData response, bool readEntireResponse) => false;

    protected override UnmarshallerContext ConstructUnmarshallerContext(
        Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException) =>
        isException ? new JsonUnmarshallerContext(responseStream, maintainResponseBody, response, isException) : new RawContext(responseStream, response);

    protected override UnmarshallerContext ConstructUnmarshallerContext(
        Stream responseStream, bool maintainResponseBody, IWebResponseData response, bool isException, IRequestContext requestContext) =>
        isException
            ? new JsonUnmarshallerContext(responseStream, maintainResponseBody, response, isException, requestContext)
            : new RawContext(responseStream, response);
}
