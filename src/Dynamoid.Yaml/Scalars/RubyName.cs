namespace Dynamoid.Yaml.Scalars;

/// <summary>The names of keys that are no texts.</summary>
internal static class RubyName
{
    public const string Null = "!!null";
    public const string Boolean = "!!bool ";
    public const string Integer = "!!int ";
    public const string Float = "!!float ";

    /// <summary>The plain scalar that a name stands for; null when it is a text.</summary>
    public static string? PlainOf(string name) =>
        name == Null ? "~" : Rest(name, Boolean, RubyKind.Boolean) ?? Rest(name, Integer, RubyKind.Integer) ?? Rest(name, Float, RubyKind.Float);

    private static string? Rest(string name, string type, RubyKind kind) =>
        name.StartsWith(type, StringComparison.Ordinal) && name[type.Length..] is var plain && RubyScalar.KindOf(plain) == kind ? plain : null;
}
