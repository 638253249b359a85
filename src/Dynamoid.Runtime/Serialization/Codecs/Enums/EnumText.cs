namespace Dynamoid.Serialization;

/// <summary>Reads an enum's value from a name or a number: no name looks like a number.</summary>
internal static class EnumText<TEnum, TNames>
    where TEnum : struct, Enum
    where TNames : struct, IEnumNames<TEnum>
{
    public static TEnum Read(scoped ReadOnlySpan<byte> text, ref ItemReader reader) =>
        TNames.TryParse(text, out TEnum value) || EnumNumber<TEnum, TNames>.TryRead(text, out value)
            ? value
            : throw reader.NotA(typeof(TEnum).Name, AttributeType.String);
}
