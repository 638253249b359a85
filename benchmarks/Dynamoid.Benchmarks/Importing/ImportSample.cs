namespace Dynamoid.Benchmarks.Importing;

/// <summary>One import.</summary>
/// <param name="Documents">How many documents it wrote.</param>
/// <param name="PeakBytes">The most that was in memory beyond what was there before.</param>
/// <param name="Requests">How many requests it sent.</param>
internal sealed record ImportSample(int Documents, long PeakBytes, int Requests);
