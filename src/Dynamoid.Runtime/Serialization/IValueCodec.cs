namespace Dynamoid.Serialization;

/// <summary>
/// Writes and reads one CLR type as a DynamoDB value. Codecs are empty structs with static members: a generic codec over another one compiles to straight calls.
/// </summary>
/// <typeparam name="T">The CLR type.</typeparam>
public interface IValueCodec<T>
{
    /// <summary>What a stored null becomes among the elements of a list or map, where <typeparamref name="T"/> is a class: null, unless the type has a value for it.</summary>
    static virtual T StoredNull => default!;

    /// <summary>Whether a value counts as none where the attribute may be left out: null, an empty set, and an empty text where empty texts count as null.</summary>
    static virtual bool IsNone(T value) => value is null;

    /// <summary>Writes the value with its type tag: <c>{"S":"…"}</c>.</summary>
    static abstract void Write(ref ItemWriter writer, T value);

    /// <summary>Reads a value with its type tag.</summary>
    /// <exception cref="ItemFormatException">The value is of another DynamoDB type, or its text is not a value of the CLR type.</exception>
    static abstract T Read(ref ItemReader reader);
}
