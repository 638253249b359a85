namespace Dynamoid.Benchmarks.Measuring;

/// <summary>
/// The samples of a lane in three numbers. The machines are noisy and noise only adds: the tenth percentile of the time is nearest to the truth.
/// </summary>
internal readonly record struct Summary(double Nanoseconds, double MedianNanoseconds, double Bytes)
{
    public static Summary Of(IReadOnlyCollection<Sample> samples)
    {
        double[] times = [.. samples.Select(sample => sample.Nanoseconds).Order()];
        double[] bytes = [.. samples.Select(sample => sample.Bytes).Order()];
        return new(times[times.Length / 10], times[times.Length / 2], bytes[bytes.Length / 2]);
    }
}
