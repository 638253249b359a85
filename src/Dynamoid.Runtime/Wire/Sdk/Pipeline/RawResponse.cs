using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>A successful response of the SDK's pipeline with its body still to be read.</summary>
internal sealed class RawResponse : AmazonWebServiceResponse
{
    /// <summary>The body's stream.</summary>
    public Stream? Body { get; init; }

    /// <summary>The HTTP response, to be closed by closing its body.</summary>
    public IWebResponseData? Http { get; init; }
}
