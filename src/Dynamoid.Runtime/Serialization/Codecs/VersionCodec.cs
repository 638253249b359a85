namespace Dynamoid.Serialization;

/// <summary><see cref="Version"/> as <c>S</c>: <c>1.2</c> to <c>1.2.3.4</c>. As a range key it is ordered as text: <c>10.0</c> comes before <c>9.0</c>.</summary>
public readonly struct VersionCodec : IScalarCodec<Version>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.String;

    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, Version value) => ScalarText.Write<Version, VersionCodec>(ref writer, value);

    /// <inheritdoc/>
    public static Version Read(ref ItemReader reader) => ScalarText.Read<Version, VersionCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, Version value) => writer.WriteText(value.ToString());

    /// <inheritdoc/>
    public static Version ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        Version.TryParse(reader.Decode(text), out Version? value) ? value : throw reader.NotA(nameof(Version), AttributeType.String);
}
