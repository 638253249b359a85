using System.Text.RegularExpressions;

namespace Dynamoid.Yaml.Scalars;

/// <summary>The forms of scalars that are no texts.</summary>
internal static partial class RubyPatterns
{
    [GeneratedRegex(
        @"^(?<year>-?[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(?:[Tt]|[ \t]+)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})"
        + @"(?:\.(?<fraction>[0-9]*))?(?:[ \t]*(?<zone>Z|(?<sign>[-+])(?<hours>[0-9]{1,2}):?(?<minutes>[0-9]{2})?))?\z",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Time();

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>1[012]|0[0-9]|[0-9])-(?<day>[12][0-9]|3[01]|0[0-9]|[0-9])\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Date();

    [GeneratedRegex(@"^[-+]?([0-9][0-9_,]*)?\.[0-9]*([eE][-+][0-9]+)?\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Float();

    [GeneratedRegex(@"^[-+]?(0|[1-9]([0-9]|,[0-9]|_[0-9])*)\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Decimal();

    [GeneratedRegex(@"^(?<sign>[-+]?)0(?<base>[bx]?)(?<digits>[0-9a-fA-F_,]+)\z", RegexOptions.ExplicitCapture)]
    public static partial Regex OtherBase();

    /// <summary>Hours, minutes and seconds, which YAML 1.1 takes for a number of base 60.</summary>
    [GeneratedRegex(@"^[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}(?<fraction>\.[0-9_]*)?\z", RegexOptions.ExplicitCapture)]
    public static partial Regex Base60();
}
