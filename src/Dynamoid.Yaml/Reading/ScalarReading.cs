using Dynamoid.Yaml.Scalars;
using YamlDotNet.Core.Events;

namespace Dynamoid.Yaml.Reading;

/// <summary>Reads a scalar by its tag, if it has one.</summary>
internal static class ScalarReading
{
    private const string SomeText = "!ruby/string";

    public static Node Read(Scalar scalar)
    {
        // A lone exclamation mark asks to resolve a quoted scalar as if it were plain: Psych writes Symbols so that need quotes.
        if (scalar.Tag.IsNonSpecific)
            return Plain(scalar.Value);
        if (scalar.Tag.IsEmpty)
            return scalar.IsQuotedImplicit ? Text(scalar.Value) : Plain(scalar.Value);
        string tag = RubyTags.Short(scalar.Tag.Value);
        return tag switch
        {
            "!str" or SomeText => Text(scalar.Value),
            RubyTags.Binary => new(Bytes(scalar.Value), Name: null, Size: 1),
            RubyTags.Symbol or "!ruby/sym" => Text(":" + scalar.Value),
            "!ruby/object:DateTime" => Text(RubyTime.TimeIn(scalar.Value) ?? scalar.Value),
            "!ruby/object:BigDecimal" => Plain(BigDecimal(scalar.Value)),
            _ when tag.StartsWith("!ruby/", StringComparison.Ordinal) => throw Unsupported(tag),
            _ => Plain(scalar.Value),
        };
    }

    /// <summary>The exception for an object of a class that has no counterpart.</summary>
    public static FormatException Unsupported(string tag) =>
        new($"The YAML holds a Ruby object, {tag}, that has no counterpart here. Store it as a Hash, or write a converter for the attribute.");

    private static Node Text(string text) => new(new DynamoValue.String(text), text, Size: 1);

    private static Node Plain(string text) => new(RubyScalar.ValueOf(text), RubyScalar.NameOf(text), Size: 1);

    // 18:0.15e1 is 1.5, with room for 18 digits.
    private static string BigDecimal(string text)
    {
        string number = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return DynamoNumber.TryParse(number, out DynamoNumber value) ? value.ToString() : number;
    }

    private static DynamoValue.Binary Bytes(string text)
    {
        try
        {
            return new(Convert.FromBase64String(text));
        }
        catch (FormatException cause)
        {
            throw new FormatException("A !binary scalar is no Base64.", cause);
        }
    }
}
