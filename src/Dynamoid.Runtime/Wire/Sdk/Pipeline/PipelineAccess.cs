using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>The way into the pipeline of a client that somebody else made: the SDK keeps it protected.</summary>
internal static class PipelineAccess
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "InvokeAsync")]
    public static extern Task<TResponse> InvokeAsync<TResponse>(
        AmazonServiceClient client, AmazonWebServiceRequest request, InvokeOptionsBase options, CancellationToken cancellationToken)
        where TResponse : AmazonWebServiceResponse, new();
}
