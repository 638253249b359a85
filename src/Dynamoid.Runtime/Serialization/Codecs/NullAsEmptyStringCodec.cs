namespace Dynamoid.Serialization;

/// <summary>As <see cref="NonEmptyStringCodec"/>, for elements that are declared never to be null: the <c>NULL</c> that stands for an empty text is read as an empty text.</summary>
public readonly struct NullAsEmptyStringCodec : IScalarCodec<string>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static string StoredNull => "";

    /// <inheritdoc/>
    public static bool IsNone(string value) => NonEmptyStringCodec.IsNone(value);

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, string value) => NonEmptyStringCodec.Write(ref writer, value);

    /// <inheritdoc/>
    public static string Read(ref ItemReader reader) => NonEmptyStringCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, string value) => NonEmptyStringCodec.WriteText(ref writer, value);

    /// <inheritdoc/>
    public static string ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => NonEmptyStringCodec.ReadText(text, ref reader);

    /// <inheritdoc/>
    public static bool IsMember(string value) => NonEmptyStringCodec.IsMember(value);
}
