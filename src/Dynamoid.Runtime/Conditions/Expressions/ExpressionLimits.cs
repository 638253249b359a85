using System.Globalization;
using System.Text.Json;
using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>What DynamoDB takes of expressions: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html. More is refused before the request.</summary>
internal static class ExpressionLimits
{
    /// <summary>The bytes of an expression.</summary>
    public const int MostBytes = 4 * 1024;

    /// <summary>The operators and functions of an expression: comparators, <c>AND</c>, <c>OR</c>, <c>NOT</c>, <c>BETWEEN</c>, <c>IN</c>, each function, <c>+</c> and <c>-</c>.</summary>
    public const int MostOperators = 300;

    /// <summary>The bytes of all values of a request, with their placeholders.</summary>
    public const int MostValueBytes = 2 * 1024 * 1024;

    private const string Cure = "Nothing was sent. Make several requests of it, or say less: one In for many comparisons, one condition in place of many alike.";

    /// <summary>Checks an expression.</summary>
    /// <param name="document">The document's class, for the message.</param>
    /// <param name="member">The request's member, quoted and with a colon.</param>
    /// <param name="json">The expression as it stands in a JSON string.</param>
    /// <param name="operators">How many operators it has.</param>
    /// <exception cref="InvalidQueryException">It is too long, or has too many operators.</exception>
    public static void Check(string document, ReadOnlySpan<byte> member, ReadOnlySpan<byte> json, int operators)
    {
        if (operators > MostOperators)
            throw TooMany(document, NameOf(member), operators);
        // What is escaped is shorter than it looks.
        if (json.Length > MostBytes && BytesOf(json) is var bytes and > MostBytes)
            throw new InvalidQueryException(document, string.Create(CultureInfo.InvariantCulture, $"The {NameOf(member)} of a request for {document} takes {bytes:N0} bytes, and DynamoDB takes {MostBytes:N0}. {Cure}"));
    }

    /// <summary>Checks the values of a request.</summary>
    /// <param name="document">The document's class, for the message.</param>
    /// <param name="json">The values as JSON, by their placeholders.</param>
    /// <exception cref="InvalidQueryException">They are too large.</exception>
    public static void CheckValues(string document, ReadOnlySpan<byte> json)
    {
        // JSON is longer than the values in it, so only long ones are counted.
        if (json.Length > MostValueBytes && ItemSize.Of(json) is var bytes and > MostValueBytes)
            throw new InvalidQueryException(document, string.Create(CultureInfo.InvariantCulture, $"The values of the expressions of a request for {document} take {bytes:N0} bytes, and DynamoDB takes {MostValueBytes:N0}. {Cure}"));
    }

    /// <summary>A condition in which conditions are nested deeper than an expression can have operators.</summary>
    public static InvalidQueryException TooDeep(string document) => new(
        document,
        string.Create(CultureInfo.InvariantCulture, $"A condition for {document} is nested more than {MostOperators} deep, and DynamoDB takes {MostOperators} operators in an expression. {Cure}"));

    private static InvalidQueryException TooMany(string document, string member, int operators) => new(
        document,
        string.Create(CultureInfo.InvariantCulture, $"The {member} of a request for {document} has {operators:N0} operators and functions, and DynamoDB takes {MostOperators}. {Cure}"));

    private static string NameOf(ReadOnlySpan<byte> member) => System.Text.Encoding.UTF8.GetString(member).Trim('"', ':');

    private static int BytesOf(ReadOnlySpan<byte> json)
    {
        byte[] quoted = [(byte)'"', .. json, (byte)'"'];
        Utf8JsonReader reader = new(quoted);
        reader.Read();
        return reader.CopyString(quoted);
    }
}
