namespace Dynamoid.Serialization;

/// <summary>A codec of a type that is stored as one text, number or byte string, and so may be a key or the member of a set.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
public interface IScalarCodec<T> : IValueCodec<T>
{
    /// <summary><see cref="AttributeType.String"/>, <see cref="AttributeType.Number"/> or <see cref="AttributeType.Binary"/>.</summary>
    static abstract AttributeType Type { get; }

    /// <summary>Writes the value's text, without quotes and without type tag.</summary>
    static abstract void WriteText(ref ItemWriter writer, T value);

    /// <summary>Reads the value from its text.</summary>
    /// <param name="text">The text in UTF-8, its JSON escapes resolved.</param>
    /// <param name="reader">Where the text comes from: it makes the exceptions.</param>
    static abstract T ReadText(scoped ReadOnlySpan<byte> text, ref ItemReader reader);

    /// <summary>Whether a value may be a member of a set. What may not is left out when the set is stored.</summary>
    static virtual bool IsMember(T value) => true;

    /// <summary>Whether different values have different texts. Where they may not, sets store each text once, and maps refuse a second entry under one name.</summary>
    static virtual bool IsOneToOne => true;

    /// <summary>Whether <see cref="ReadText"/> takes the texts of another DynamoDB type too, because an older encoding was of that type. Sets are then read from both.</summary>
    /// <param name="stored">The type that was found.</param>
    static virtual bool AlsoReads(AttributeType stored) => false;
}
