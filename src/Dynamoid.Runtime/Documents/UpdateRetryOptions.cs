namespace Dynamoid;

/// <summary>How a change is tried again that others got in the way of.</summary>
public sealed record UpdateRetryOptions
{
    /// <summary>How often the change is made at most, the first time included. By default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxAttempts
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10;

    /// <summary>The bound of the first pause; that of each further one is twice as long. The pause itself is a random part of it. By default 25 milliseconds.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(25);

    /// <summary>The bound that no pause exceeds. By default one second.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How the document is saved.</summary>
    public SaveOptions Save { get; init; } = SaveOptions.Default;

    internal static UpdateRetryOptions Default { get; } = new();
}
