namespace Dynamoid.Queries;

/// <summary>How a scan is divided.</summary>
/// <param name="Segments">Into how many segments.</param>
/// <param name="MaxConcurrency">How many requests are under way at once.</param>
internal readonly record struct Parallelism(int Segments, int MaxConcurrency);
