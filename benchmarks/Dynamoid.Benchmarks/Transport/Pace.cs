namespace Dynamoid.Benchmarks.Transport;

/// <summary>How a body arrives: in how many parts and how far apart. One part at once is no wait at all.</summary>
internal sealed record Pace(int Parts, TimeSpan Between)
{
    public static Pace AtOnce { get; } = new(1, TimeSpan.Zero);

    public static Pace TenPartsFiveMillisecondsApart { get; } = new(10, TimeSpan.FromMilliseconds(5));

    public static Pace AfterTenMilliseconds { get; } = new(1, TimeSpan.FromMilliseconds(10));

    public bool IsSlow => Between > TimeSpan.Zero;
}
