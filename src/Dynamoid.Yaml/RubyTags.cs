namespace Dynamoid.Yaml;

/// <summary>The tags that Psych writes and reads.</summary>
internal static class RubyTags
{
    public const string Set = "!ruby/object:Set";
    public const string Symbol = "!ruby/symbol";
    public const string Binary = "!binary";
    public const string Text = "tag:yaml.org,2002:str";

    private const string Standard = "tag:yaml.org,2002:";

    /// <summary>A tag in its short form: <c>!set</c> for <c>tag:yaml.org,2002:set</c>.</summary>
    public static string Short(string tag) => tag.StartsWith(Standard, StringComparison.Ordinal) ? "!" + tag[Standard.Length..] : tag;
}
