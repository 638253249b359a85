namespace Dynamoid.Benchmarks.Scanning;

/// <summary>One scan.</summary>
/// <param name="Documents">How many documents it gave.</param>
/// <param name="PeakBytes">The most that was in memory beyond what was there before.</param>
/// <param name="Requests">How many requests it sent.</param>
internal sealed record ScanSample(int Documents, long PeakBytes, int Requests);
