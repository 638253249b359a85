using System.Globalization;
using System.Text.RegularExpressions;

namespace Dynamoid.Yaml.Scalars;

/// <summary>Dates and Times in the one form in which Psych writes them.</summary>
internal static class RubyTime
{
    private const int FractionDigits = 9;

    /// <summary>A Time as <c>2018-07-24 19:04:30.000000000 Z</c> or with an offset; null when there is no such time.</summary>
    public static string? TimeIn(string plain)
    {
        if (RubyPatterns.Time().Match(plain) is not { Success: true } match || DateOf(match) is not { } date)
            return null;
        int hour = Number(match, "hour");
        if (hour > 23 || Number(match, "minute") > 59 || Number(match, "second") > 59)
            return null;
        string fraction = match.Groups["fraction"].Value.PadRight(FractionDigits, '0')[..FractionDigits];
        return string.Create(CultureInfo.InvariantCulture, $"{date} {hour:D2}:{match.Groups["minute"]}:{match.Groups["second"]}.{fraction} {ZoneOf(match)}");
    }

    /// <summary>A Date as <c>2018-07-24</c>; null when the text is none.</summary>
    public static string? DateIn(string plain) => RubyPatterns.Date().Match(plain) is { Success: true } match ? DateOf(match) : null;

    private static string? DateOf(Match match)
    {
        (int year, int month, int day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        bool exists = year is > 0 and < 10_000 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month);
        return exists ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}") : null;
    }

    // Without a zone a Time is in UTC.
    private static string ZoneOf(Match match) => match.Groups["sign"] is { Success: true } sign
        ? string.Create(CultureInfo.InvariantCulture, $"{sign}{Number(match, "hours"):D2}:{(match.Groups["minutes"] is { Success: true, Value: var minutes } ? minutes : "00")}")
        : "Z";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
