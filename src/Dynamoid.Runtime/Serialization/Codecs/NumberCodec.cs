using System.Globalization;
using System.Numerics;

namespace Dynamoid.Serialization;

/// <summary>The integers, <see cref="float"/>, <see cref="double"/> and <see cref="decimal"/> as <c>N</c>.</summary>
/// <typeparam name="T">The CLR number.</typeparam>
public readonly struct NumberCodec<T> : IScalarCodec<T>
    where T : struct, INumber<T>
{
    private const double Smallest = 1e-130;
    private const double TooLarge = 1e126;

    private static bool IsInteger => typeof(T) != typeof(double) && typeof(T) != typeof(float) && typeof(T) != typeof(decimal);

    /// <inheritdoc/>
    public static AttributeType Type => AttributeType.Number;

    /// <inheritdoc/>
    /// <exception cref="ItemFormatException">The number is infinite, not a number, or outside DynamoDB's range.</exception>
    public static void Write(ref ItemWriter writer, T value) => ScalarText.Write<T, NumberCodec<T>>(ref writer, value);

    /// <inheritdoc/>
    public static T Read(ref ItemReader reader) => ScalarText.Read<T, NumberCodec<T>>(ref reader);

    /// <inheritdoc/>
    public static void WriteText(ref ItemWriter writer, T value)
    {
        if (typeof(T) == typeof(double) || typeof(T) == typeof(float))
            CheckRange(value);
        writer.WriteNumberText(value);
    }

    /// <inheritdoc/>
    public static T ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        // Plain digits are what integers mostly are, and the framework has a short way for them.
        if (IsInteger && T.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out T integer))
            return integer;
        if (T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out T value) && T.IsFinite(value) && (typeof(T) != typeof(decimal) || DecimalDigits.AreKept(text, value)))
            return value;
        throw reader.NotA(typeof(T).Name, AttributeType.Number);
    }

    private static void CheckRange(T value)
    {
        double magnitude = Math.Abs(double.CreateTruncating(value));
        if (magnitude != 0 && !(magnitude >= Smallest && magnitude < TooLarge))
            throw StorageErrors.NotANumber();
    }
}
