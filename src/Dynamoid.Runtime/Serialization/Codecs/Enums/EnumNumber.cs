using System.Globalization;

namespace Dynamoid.Serialization;

/// <summary>The numbers of an enum's values.</summary>
internal static class EnumNumber<TEnum, TNames>
    where TEnum : struct, Enum
    where TNames : struct, IEnumNames<TEnum>
{
    private const NumberStyles WholeNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // The upper half of ulong has no long; what is there would be stored as a negative number.
    private static readonly bool IsUnsignedLong = default(TEnum).GetTypeCode() == TypeCode.UInt64;

    public static void Write(ref ItemWriter writer, TEnum value)
    {
        if (IsUnsignedLong)
            writer.WriteNumberText(unchecked((ulong)TNames.ToNumber(value)));
        else
            writer.WriteNumberText(TNames.ToNumber(value));
    }

    /// <summary>Reads a number; one that the enum's underlying type cannot hold is refused, not cut off.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out TEnum value)
    {
        if (!long.TryParse(text, WholeNumber, CultureInfo.InvariantCulture, out long number))
        {
            if (!IsUnsignedLong || !ulong.TryParse(text, WholeNumber, CultureInfo.InvariantCulture, out ulong large))
            {
                value = default;
                return false;
            }

            number = unchecked((long)large);
        }

        value = TNames.FromNumber(number);
        return TNames.ToNumber(value) == number;
    }
}
