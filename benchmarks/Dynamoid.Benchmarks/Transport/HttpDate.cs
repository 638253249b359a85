using System.Globalization;

namespace Dynamoid.Benchmarks.Transport;

/// <summary>The <c>Date</c> header, true to the second: clients correct their clocks by it.</summary>
internal static class HttpDate
{
    private static Stamp _last = new(0, "");

    public static string Now
    {
        get
        {
            var now = DateTimeOffset.UtcNow;
            var last = _last;
            if (last.Second != now.ToUnixTimeSeconds())
                _last = last = new(now.ToUnixTimeSeconds(), now.ToString("R", CultureInfo.InvariantCulture));
            return last.Text;
        }
    }

    private sealed record Stamp(long Second, string Text);
}
