using System.Globalization;
using System.Text.RegularExpressions;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>Reads after which time items expire that do not say it themselves.</summary>
internal static class ExpiryReader
{
    private const string After = "After";
    private const long Longest = 3_000_000_000;

    // No other form of a time span says its unit: "30" and "24:00:00" would be days.
    private static readonly Regex Form = new(@"^\s*(?:(?<n>[0-9]{1,10})(?<unit>[dhms])\s*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The time in seconds; 0 when nothing is said.</summary>
    public static long Read(ShapeReading reading)
    {
        foreach (IPropertySymbol property in reading.Properties)
        {
            if (property.Annotation(KnownNames.ExpiresAttribute) is not { } attribute || attribute.Argument(After) is not string text)
                continue;
            long seconds = Seconds(text);
            if (seconds == 0)
                reading.Problems.Add(ProblemKind.BadExpiresAfter, () => Places.Argument(attribute, After) ?? Places.NameOf(property, reading.Type), property.Name, text);
            return seconds;
        }

        return 0;
    }

    // 0 for what is none, or more than some hundred years.
    private static long Seconds(string text)
    {
        Match match = Form.Match(text);
        if (!match.Success)
            return 0;
        CaptureCollection numbers = match.Groups["n"].Captures;
        CaptureCollection units = match.Groups["unit"].Captures;
        long seconds = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            long each = units[i].Value switch { "d" => 86_400, "h" => 3_600, "m" => 60, _ => 1 };
            seconds += long.Parse(numbers[i].Value, CultureInfo.InvariantCulture) * each;
        }

        return seconds <= Longest ? seconds : 0;
    }
}
