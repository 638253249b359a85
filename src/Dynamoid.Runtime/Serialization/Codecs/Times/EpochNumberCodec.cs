using System.Numerics;

namespace Dynamoid.Serialization;

/// <summary>Whole seconds since 1970 as <c>N</c>, for a time to live that is held as a number. Milliseconds are refused: DynamoDB would never delete the item.</summary>
/// <typeparam name="T">The CLR number.</typeparam>
public readonly struct EpochNumberCodec<T> : IScalarCodec<T>
    where T : struct, INumber<T>
{
    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The number is beyond the year 9999 in seconds.</exception>
    public static void Write(ref ItemWriter writer, T value) => ScalarText.Write<T, EpochNumberCodec<T>>(ref writer, value);

    /// <inheritdoc/>
    public static T Read(ref ItemReader reader) => NumberCodec<T>.Read(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, T value)
    {
        if (decimal.CreateChecked(value) > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            throw StorageErrors.NotEpochSeconds();
        NumberCodec<T>.WriteText(ref writer, value);
    }

    /// <inheritdoc/>
    public static T ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader) => NumberCodec<T>.ReadText(text, ref reader);
}
