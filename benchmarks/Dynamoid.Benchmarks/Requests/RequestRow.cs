namespace Dynamoid.Benchmarks.Requests;

/// <summary>A request that is built by Dynamoid and by the AWS SDK's low-level client.</summary>
/// <param name="Title">What it asks for.</param>
/// <param name="Ours">Builds it from fields to bytes.</param>
/// <param name="Sdk">Builds the SDK's request object and has the SDK marshal it.</param>
internal sealed record RequestRow(string Title, Action Ours, Action Sdk);
