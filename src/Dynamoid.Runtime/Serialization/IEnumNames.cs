namespace Dynamoid.Serialization;

/// <summary>The names of an enum's members, written by the compiler.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public interface IEnumNames<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The JSON-escaped UTF-8 name of a member; empty when the value has no name.</summary>
    static abstract ReadOnlySpan<byte> NameOf(TEnum value);

    /// <summary>Finds the member with a name.</summary>
    static abstract bool TryParse(ReadOnlySpan<byte> name, out TEnum value);

    /// <summary>Converts from the number of a value without a name.</summary>
    static abstract TEnum FromNumber(long number);

    /// <summary>Converts to the number of a value without a name.</summary>
    static abstract long ToNumber(TEnum value);
}
