namespace Dynamoid.Benchmarks.Requests;

/// <summary>What building a request allocates.</summary>
/// <param name="Title">The request.</param>
/// <param name="Ours">Bytes that Dynamoid allocates.</param>
/// <param name="Sdk">Bytes that the AWS SDK's low-level client allocates.</param>
internal sealed record RequestSample(string Title, long Ours, long Sdk)
{
    public double Ratio => (double)Ours / Sdk;
}
