namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="string"/> as <c>S</c> where an empty one counts as none, as in the Ruby gem: inside lists and maps it is stored as <c>NULL</c>, and sets leave it out.
/// </summary>
public readonly struct NonEmptyStringCodec : IScalarCodec<string>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static bool IsNone(string value) => value is null or { Length: 0 };

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, string value)
    {
        if (value.Length == 0)
            writer.WriteNull();
        else
            StringCodec.Write(ref writer, value);
    }

    /// <inheritdoc/>
    public static string Read(ref ItemReader reader) => reader.ReadString();

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, string value) => writer.WriteText(value);

    /// <inheritdoc/>
    public static string ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => reader.Decode(text);

    /// <inheritdoc/>
    public static bool IsMember(string value) => value is not { Length: 0 };
}
