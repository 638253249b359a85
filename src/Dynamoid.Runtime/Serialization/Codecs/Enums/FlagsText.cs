using System.Runtime.CompilerServices;

namespace Dynamoid.Serialization;

/// <summary>The names of several flags in one text.</summary>
internal static class FlagsText<TEnum, TNames>
    where TEnum : struct, Enum
    where TNames : struct, IEnumNames<TEnum>
{
    // The highest bit of a signed type is its sign, which a long repeats in all bits above.
    private static readonly ulong Width = ulong.MaxValue >> (64 - (8 * Unsafe.SizeOf<TEnum>()));

    public static void Write(ref ItemWriter writer, TEnum value)
    {
        ulong bits = unchecked((ulong)TNames.ToNumber(value)) & Width;
        if (bits == 0 || !HaveNames(bits))
        {
            EnumCodec<TEnum, TNames>.WriteText(ref writer, value);
            return;
        }

        for (ulong rest = bits; rest != 0; rest = WithoutLowest(rest))
        {
            if (rest != bits)
                writer.WriteRaw(", "u8);
            writer.WriteRaw(NameOfLowest(rest));
        }
    }

    /// <summary>Reads names with commas between them, or one number.</summary>
    public static TEnum Read(scoped ReadOnlySpan<byte> text, ref ItemReader reader)
    {
        if (!text.Contains((byte)','))
            return EnumText<TEnum, TNames>.Read(text, ref reader);
        long bits = 0;
        foreach (Range part in text.Split((byte)','))
        {
            if (!TNames.TryParse(text[part].Trim((byte)' '), out TEnum flag))
                throw reader.NotA(typeof(TEnum).Name, AttributeType.String);
            bits |= TNames.ToNumber(flag);
        }

        return TNames.FromNumber(bits);
    }

    private static bool HaveNames(ulong bits)
    {
        for (ulong rest = bits; rest != 0; rest = WithoutLowest(rest))
        {
            if (NameOfLowest(rest).IsEmpty)
                return false;
        }

        return true;
    }

    private static ulong WithoutLowest(ulong bits) => bits & (bits - 1);

    private static ReadOnlySpan<byte> NameOfLowest(ulong bits) => TNames.NameOf(TNames.FromNumber(unchecked((long)(bits & (~bits + 1)))));
}
