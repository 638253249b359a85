namespace Dynamoid.Serialization;

/// <summary>Takes an ISO 8601 text apart, from the left to the right. Only the form with dashes and colons is taken, in which day and month cannot be confused.</summary>
internal ref struct IsoText(ReadOnlySpan<byte> text)
{
    private const int FractionDigits = 7;

    private ReadOnlySpan<byte> _rest = text;

    /// <summary>Whether all of it was read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Whether a text begins with four digits and a dash, as no number does.</summary>
    public static bool BeginsWithYear(ReadOnlySpan<byte> text) => text.Length > 4 && text[4] == '-' && !text[..4].ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public bool TryReadDay(out DateOnly day)
    {
        day = default;
        if (!TryReadDigits(4, out int year) || !TrySkip('-') || !TryReadDigits(2, out int month) || !TrySkip('-') || !TryReadDigits(2, out int dayOfMonth))
            return false;
        if (year == 0 || month is 0 or > 12 || dayOfMonth == 0 || dayOfMonth > DateTime.DaysInMonth(year, month))
            return false;
        day = new(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Reads <c>THH:mm:ss.fffffff</c>, where seconds and fraction may be missing. Digits below a tick (100 ns) are dropped.</summary>
    public bool TryReadTime(out TimeSpan time)
    {
        time = default;
        if (!(TrySkip('T') || TrySkip('t') || TrySkip(' ')) || !TryReadDigits(2, out int hours) || !TrySkip(':') || !TryReadDigits(2, out int minutes))
            return false;
        int seconds = 0;
        long fraction = 0;
        if (TrySkip(':') && (!TryReadDigits(2, out seconds) || (TrySkip('.') && !TryReadFraction(out fraction))))
            return false;
        time = new TimeSpan(hours, minutes, seconds) + new TimeSpan(fraction);
        return hours < 24 && minutes < 60 && seconds < 60;
    }

    /// <summary>Reads <c>Z</c>, <c>+HH:mm</c>, <c>+HHmm</c> or <c>+HH</c>; null when the text has no offset.</summary>
    public bool TryReadOffset(out TimeSpan? offset)
    {
        offset = null;
        if (IsAtEnd)
            return true;
        if (TrySkip('Z') || TrySkip('z'))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        bool west = TrySkip('-');
        if ((!west && !TrySkip('+')) || !TryReadDigits(2, out int hours))
            return false;
        int minutes = 0;
        if ((TrySkip(':') || !IsAtEnd) && !TryReadDigits(2, out minutes))
            return false;
        TimeSpan east = new(hours, minutes, 0);
        offset = west ? -east : east;
        return hours < 24 && minutes < 60;
    }

    private bool TryReadFraction(out long ticks)
    {
        ticks = 0;
        int length = _rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? _rest.Length : length;
        for (int i = 0; i < FractionDigits; i++)
            ticks = (ticks * 10) + (i < length ? _rest[i] - '0' : 0);
        _rest = _rest[length..];
        return length > 0;
    }

    private bool TryReadDigits(int count, out int value)
    {
        value = 0;
        if (_rest.Length < count || _rest[..count].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return false;
        foreach (byte digit in _rest[..count])
            value = (value * 10) + digit - '0';
        _rest = _rest[count..];
        return true;
    }

    private bool TrySkip(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected)
            return false;
        _rest = _rest[1..];
        return true;
    }
}
