namespace Dynamoid.Benchmarks.Measuring;

/// <summary>What one operation took: CPU time of the process and bytes of garbage.</summary>
internal readonly record struct Sample(double Nanoseconds, double Bytes);
