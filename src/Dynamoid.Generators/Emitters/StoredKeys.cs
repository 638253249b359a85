using System.Text.RegularExpressions;
using Dynamoid.Generators.Writing;
using Dynamoid.Modeling.Models;

namespace Dynamoid.Generators.Emitters;

/// <summary>Keys whose values may hold less than what is stored of them, so that what is stored is remembered where it differs.</summary>
internal static class StoredKeys
{
    // Texts and whole or decimal numbers are read to the last digit, or not at all.
    private static readonly Regex Lossless = new(
        @"^global::Dynamoid\.Serialization\.(?:StringCodec|NonEmptyStringCodec|WideIntegerCodec<.*>|DynamoNumberCodec|NumberCodec<(?!float|double).*>)$", RegexOptions.CultureInvariant);

    /// <summary>Whether a field is a part of the key and may be read as less than what is stored.</summary>
    public static bool MayLose(DocumentModel document, int number) => number < document.KeyFields().Count() && IsLossy(document.Shape.Fields[number]);

    /// <summary>Whether any part of the key may.</summary>
    public static bool MayLose(DocumentModel document) => MayLose(document, 0) || MayLose(document, 1);

    /// <summary>Whether a field is a part of the key of an index, and none of the table's, and may be read as less than what is stored.</summary>
    public static bool MayLoseInIndex(DocumentModel document, int number) =>
        number >= document.KeyFields().Count() && document.Indexes.Any(index => index.Keys.Contains(number)) && IsLossy(document.Shape.Fields[number]);

    /// <summary>Whether any such field may.</summary>
    public static bool MayLoseInIndex(DocumentModel document) => Enumerable.Range(0, document.Shape.Fields.Count).Any(number => MayLoseInIndex(document, number));

    private static bool IsLossy(FieldModel field) => !field.IsDiscriminator && !Lossless.IsMatch(field.Stored.Codec);
}
