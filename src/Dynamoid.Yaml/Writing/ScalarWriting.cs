using Dynamoid.Yaml.Scalars;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dynamoid.Yaml.Writing;

/// <summary>Decides how a scalar is written, so that Ruby reads what is meant: plain only where nothing else could be read.</summary>
internal static class ScalarWriting
{
    private const string SafePunctuation = "_-./@+ ";

    /// <summary>A text, or what a text stands for.</summary>
    public static Scalar Text(string text) => text switch
    {
        [':', _, ..] => Symbol(text),
        _ when RubyScalar.IsRubyValue(text) => Plain(text),
        // Psych would merge, wherever it is a key.
        "<<" => Tagged(RubyTags.Text, text),
        _ => IsSafe(text) && RubyScalar.KindOf(text) == RubyKind.Text ? Plain(text) : new(AnchorName.Empty, TagName.Empty, text, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true),
    };

    /// <summary>A Hash's key.</summary>
    public static Scalar Name(string name) => RubyName.PlainOf(name) is { } plain ? Plain(plain) : Text(name);

    public static Scalar Plain(string text) => new(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false);

    public static Scalar Tagged(string tag, string text) =>
        new(AnchorName.Empty, new TagName(tag), text, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: false);

    /// <summary>A number as Ruby writes it: what has an exponent and no point would be a text.</summary>
    public static string NumberText(DynamoNumber number)
    {
        string text = number.ToString();
        return text.Contains('.', StringComparison.Ordinal) ? text : text.Replace("E", ".0E", StringComparison.Ordinal);
    }

    private static Scalar Symbol(string text) => char.IsAsciiLetter(text[1]) && IsSafe(text[1..]) ? Plain(text) : Tagged(RubyTags.Symbol, text[1..]);

    // What YAML 1.1 takes for booleans and Psych does not is quoted, as Psych does.
    private static bool IsSafe(string text) =>
        text is not ("" or "y" or "Y" or "n" or "N") && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' '
        && text.All(static letter => char.IsLetterOrDigit(letter) || SafePunctuation.Contains(letter, StringComparison.Ordinal));
}
