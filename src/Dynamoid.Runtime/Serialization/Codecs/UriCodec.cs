namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="Uri"/> as <c>S</c>: <see cref="Uri.OriginalString"/>. A text that begins with a slash is read as relative; file paths of that form are stored as <c>file:</c> URIs.
/// </summary>
public readonly struct UriCodec : IScalarCodec<Uri>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool IsOneToOne => false;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, Uri value) => ScalarText.Write<Uri, UriCodec>(ref writer, value);

    /// <inheritdoc/>
    public static Uri Read(ref ItemReader reader) => ScalarText.Read<Uri, UriCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, Uri value) => writer.WriteText(TextOf(value));

    /// <inheritdoc/>
    public static Uri ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        // Whether such a text is a path of a file or of a site would depend on the operating system.
        UriKind kind = text.StartsWith("/"u8) ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Uri.TryCreate(reader.Decode(text), kind, out Uri? value) ? value : throw reader.NotA(nameof(Uri), AttributeType.String);
    }

    /// <summary>What is stored of a URI.</summary>
    internal static string TextOf(Uri value) => value.IsAbsoluteUri && value.OriginalString.StartsWith('/') ? value.AbsoluteUri : value.OriginalString;
}
