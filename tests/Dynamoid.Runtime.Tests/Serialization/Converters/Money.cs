using System.Globalization;
using Dynamoid.Serialization;

namespace Dynamoid.Runtime.Tests.Serialization.Converters;

internal readonly record struct Money(decimal Amount, string Currency);

/// <summary>The example of the docs.</summary>
internal readonly struct MoneyConverter : IDynamoConverter<Money, string>
{
    public static string Dump(Money value) => value.Currency.Length == 0
        ? throw new ArgumentException("Money needs a currency.", nameof(value))
        : string.Create(CultureInfo.InvariantCulture, $"{value.Amount} {value.Currency}");

    public static Money Load(string stored) => stored.Split(' ') is [var amount, var currency]
        ? new(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)
        : throw new FormatException("Money is an amount, a space and a currency.");
}

/// <summary>Stores nothing for nothing.</summary>
internal sealed class MoneyOrNothingConverter : IDynamoConverter<Money, string?>
{
    public static string? Dump(Money value) => value == default ? null : MoneyConverter.Dump(value);

    public static Money Load(string? stored) => stored is null ? default : MoneyConverter.Load(stored);
}

/// <summary>The example of the docs for full control.</summary>
[StoredAs(AttributeType.List)]
internal readonly struct MoneyListConverter : IDynamoConverter<Money>
{
    public static void Write(ref ItemWriter writer, Money value)
    {
        writer.BeginList();
        writer.NextElement();
        NumberCodec<decimal>.Write(ref writer, value.Amount);
        writer.NextElement();
        StringCodec.Write(ref writer, value.Currency.Length == 0 ? throw new ArgumentException("Money needs a currency.", nameof(value)) : value.Currency);
        writer.EndList();
    }

    public static Money Read(ref ItemReader reader)
    {
        (decimal amount, string currency) = TupleCodec<decimal, string, NumberCodec<decimal>, StringCodec>.Read(ref reader);
        return currency.Length == 3 ? new(amount, currency) : throw new FormatException("A currency has three letters.");
    }
}

/// <summary>Writes two values and reads none.</summary>
internal readonly struct CarelessConverter : IDynamoConverter<Money>
{
    public static void Write(ref ItemWriter writer, Money value)
    {
        StringCodec.Write(ref writer, value.Currency);
        StringCodec.Write(ref writer, value.Currency);
    }

    public static Money Read(ref ItemReader reader) => default;
}
