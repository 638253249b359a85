namespace Dynamoid;

/// <summary>Stores a type of yours as another type that can be stored. It is the everyday converter: a pair of functions.</summary>
/// <typeparam name="T">Your type.</typeparam>
/// <typeparam name="TStored">What it is stored as: any type that can be stored, such as <see cref="string"/>, <see cref="decimal"/>, a list, or a class with <c>[DynamoMap]</c>.</typeparam>
/// <remarks>
/// If <typeparamref name="TStored"/> can be a key or the member of a set, so can <typeparamref name="T"/>. An exception of <see cref="Dump"/> or <see cref="Load"/> becomes an
/// <see cref="ItemFormatException"/> that names the document and the attribute.
/// </remarks>
/// <example>
/// <code>
/// public readonly record struct Money(decimal Amount, string Currency);
///
/// public readonly struct MoneyConverter : IDynamoConverter&lt;Money, string&gt;
/// {
///     public static string Dump(Money value) => string.Create(CultureInfo.InvariantCulture, $"{value.Amount} {value.Currency}");
///
///     public static Money Load(string stored) => stored.Split(' ') is [var amount, var currency]
///         ? new(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)
///         : throw new FormatException("Money is an amount, a space and a currency.");
/// }
/// </code>
/// </example>
public interface IDynamoConverter<T, TStored>
{
    /// <summary>Makes what is stored of a value.</summary>
    static abstract TStored Dump(T value);

    /// <summary>Makes a value of what was stored.</summary>
    static abstract T Load(TStored stored);
}
