using Amazon.Runtime.Internal.Transform;

namespace Dynamoid.Wire.Sdk.Pipeline;

/// <summary>A successful response whose body is not read inside the pipeline, which would read it synchronously.</summary>
internal sealed class RawContext : UnmarshallerContext
{
    public RawContext(Stream body, IWebResponseData response)
    {
        Body = body;
        Http = response;
        WebResponseData = response;
    }

    public Stream Body { get; }

    public IWebResponseData Http { get; }

    public override string CurrentPath => "";

    public override int CurrentDepth => 0;

    public override bool IsStartElement => false;

    public override bool IsEndElement => false;

    public override bool IsStartOfDocument => false;
}
