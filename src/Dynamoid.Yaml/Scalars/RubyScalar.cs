namespace Dynamoid.Yaml.Scalars;

/// <summary>Plain scalars as Psych resolves them, which is by YAML 1.1 with rules of its own: <c>yes</c> is true and <c>y</c> is a text, <c>1,000</c> is an Integer and <c>1e5</c> a text.</summary>
internal static class RubyScalar
{
    private static readonly string[] True = ["true", "yes", "on"];
    private static readonly string[] False = ["false", "no", "off"];
    private static readonly string[] Infinite = [".inf", "+.inf", "-.inf", ".nan"];

    /// <summary>What Ruby makes of it.</summary>
    public static RubyKind KindOf(string plain) => plain switch
    {
        "" or "~" => RubyKind.Null,
        _ when Is(plain, "null") => RubyKind.Null,
        _ when IsOneOf(plain, True) || IsOneOf(plain, False) => RubyKind.Boolean,
        _ when plain.Contains('\n', StringComparison.Ordinal) => RubyKind.Text,
        _ when RubyPatterns.Time().IsMatch(plain) => RubyKind.Time,
        _ when RubyTime.DateIn(plain) is not null => RubyKind.Date,
        _ when IsOneOf(plain, Infinite) => RubyKind.NotFinite,
        [':', _, ..] => RubyKind.Symbol,
        _ => RubyNumber.KindOf(plain),
    };

    /// <summary>The value of a plain scalar.</summary>
    /// <exception cref="FormatException">It is a number that DynamoDB cannot keep.</exception>
    public static DynamoValue ValueOf(string plain) => KindOf(plain) switch
    {
        RubyKind.Null => DynamoValue.Null.Value,
        RubyKind.Boolean => new DynamoValue.Boolean(IsOneOf(plain, True)),
        RubyKind.Integer or RubyKind.Float => new DynamoValue.Number(RubyNumber.Parse(plain)),
        _ => new DynamoValue.String(TextOf(plain)),
    };

    /// <summary>The name of a Hash's key: its text, with its type if it is none.</summary>
    public static string NameOf(string plain) => KindOf(plain) switch
    {
        RubyKind.Null => RubyName.Null,
        RubyKind.Boolean => RubyName.Boolean + (IsOneOf(plain, True) ? "true" : "false"),
        RubyKind.Integer => RubyName.Integer + plain,
        RubyKind.Float => RubyName.Float + plain,
        _ => TextOf(plain),
    };

    /// <summary>Whether a text stands for a value of Ruby that DynamoDB has no type for, and is in the one form for it.</summary>
    public static bool IsRubyValue(string text) => KindOf(text) is RubyKind.NotFinite or RubyKind.Date or RubyKind.Time && TextOf(text) == text;

    private static string TextOf(string plain) => KindOf(plain) switch
    {
        RubyKind.Time => RubyTime.TimeIn(plain) ?? plain,
        RubyKind.Date => RubyTime.DateIn(plain) ?? plain,
        RubyKind.NotFinite => plain.TrimStart('+').ToLowerInvariant(),
        // :"two words" is the Symbol of two words.
        RubyKind.Symbol when plain.Length > 3 && plain[1] is '"' or '\'' && plain[^1] == plain[1] => ":" + plain[2..^1],
        _ => plain,
    };

    private static bool IsOneOf(string plain, string[] words) => Array.Exists(words, word => Is(plain, word));

    private static bool Is(string plain, string word) => plain.Equals(word, StringComparison.OrdinalIgnoreCase);
}
