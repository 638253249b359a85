using System.Globalization;

namespace Dynamoid.Wire;

/// <summary>One second of time as Signature Version 4 spells it.</summary>
internal sealed class SigningTime
{
    private const string DateFormat = "yyyyMMdd'T'HHmmss'Z'";
    private const int DayLength = 8;

    public SigningTime(DateTimeOffset time, SigningTime? previous = null)
    {
        Second = time.UtcTicks / TimeSpan.TicksPerSecond;
        Date = time.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture);
        // The same string for the same day: keys derived for a day are found by reference.
        Day = previous is not null && Date.AsSpan(0, DayLength).SequenceEqual(previous.Day) ? previous.Day : Date[..DayLength];
    }

    /// <summary>Seconds since year 1.</summary>
    public long Second { get; }

    /// <summary><c>20260131T235959Z</c>, the value of x-amz-date.</summary>
    public string Date { get; }

    /// <summary><c>20260131</c>.</summary>
    public string Day { get; }
}
