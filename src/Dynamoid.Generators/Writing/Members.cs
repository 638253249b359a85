namespace Dynamoid.Generators.Writing;

/// <summary>What stands above a generated member.</summary>
internal static class Members
{
    private const string Mark = "[global::System.CodeDom.Compiler.GeneratedCode(\"Dynamoid.Generators\", \"0.1.0\")]";
    private const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>A member that users see.</summary>
    public static void Public(this IndentedTextWriter writer, params string[] documentation)
    {
        writer.OfGenerated(documentation);
        writer.Line(Mark);
    }

    /// <summary>A member that users see, of a type that bears the mark itself.</summary>
    public static void OfGenerated(this IndentedTextWriter writer, params string[] documentation)
    {
        writer.Separate();
        foreach (string line in documentation)
            writer.Line("/// " + line);
    }

    /// <summary>A member that only other generated code names.</summary>
    public static void Plumbing(this IndentedTextWriter writer, params string[] documentation)
    {
        writer.Public(documentation);
        writer.Line(Hidden);
    }

    /// <summary>A member that nobody outside of the class sees.</summary>
    public static void Private(this IndentedTextWriter writer, string? comment = null)
    {
        writer.Separate();
        if (comment is not null)
            writer.Line("// " + comment);
        writer.Line(Mark);
    }

    public static string Summary(string text) => $"<summary>{text}</summary>";

    public static string Throws(string type, string when) => $"<exception cref=\"{type}\">{when}</exception>";
}
