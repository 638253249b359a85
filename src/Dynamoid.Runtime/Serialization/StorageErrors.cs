namespace Dynamoid.Serialization;

/// <summary>Values that DynamoDB cannot hold.</summary>
internal static class StorageErrors
{
    public static ItemFormatException TooDeep() => Cannot(
        $"Lists and maps nest deeper than {AttributeTypes.DeepestNesting} levels, which DynamoDB refuses. Store a flatter structure.", "at most 32 levels");

    public static ItemFormatException HalfSurrogate() => Cannot(
        "A text has half a surrogate pair, so it has no UTF-8 form and DynamoDB cannot store it. Repair the text, or store it as bytes.", "well-formed UTF-16");

    public static ItemFormatException NotUtf8() => Cannot(
        "A text is not in UTF-8, which is all that DynamoDB stores. Repair the text, or store it as bytes.", "UTF-8");

    public static ItemFormatException NotANumber() => Cannot(
        "The value is not a number that DynamoDB can store: magnitudes run from 1E-130 to 9.99…E+125, and there is no infinity or NaN. Store it as text, or leave it out.", "a DynamoDB number");

    public static ItemFormatException TooManyDigits() => Cannot(
        "A number has more than 38 significant digits, which is all that DynamoDB keeps. Store it as text, or round it.", "at most 38 significant digits");

    public static ItemFormatException NotEpochSeconds() => Cannot(
        "A time to live is beyond the year 9999 in seconds, so it looks like milliseconds, and DynamoDB would never delete the item. Store seconds since 1970.", "seconds since 1970");

    public static ItemFormatException NullInSet() => Cannot(
        "A set holds null, which DynamoDB's sets cannot. Remove it from the set.", "members that are not null");

    public static ItemFormatException NoType(string name) => Cannot(
        $"The value of '{name}' has no type: none of its members is set, or its set is empty, which DynamoDB refuses. Set one, or leave the attribute out.", "a typed value");

    public static ItemFormatException Refused(string value, string by, Exception cause) => Cannot(
        $"{by} failed on {value}: the inner exception says why.", $"what {by} takes", cause);

    public static ItemFormatException NotOneValue(string converter) => Cannot(
        $"{converter}.Write must write exactly one value in DynamoDB's form, with its type tag.", "one value");

    public static ItemFormatException SameName(string name) => Cannot(
        $"Two keys of a dictionary are both stored as the name '{name}', and DynamoDB would keep the value of one and drop the other. Make the keys different, or store them in a form that tells them apart.",
        "keys that are stored under different names");

    public static ItemFormatException KnownAttribute(string name) => Cannot(
        $"The extra attributes have an entry '{name}', which is the attribute of a property. Set the property, and remove the entry.", "a name that no property has");

    public static ItemFormatException NotListed(Type type, string root) => Cannot(
        $"A value is a {type.FullName}, which {root} does not list as a subtype. List it there: [DynamoMapSubtype(typeof({type.Name}), \"…\")].", $"a listed subtype of {root}");

    /// <summary>The same error where document and attribute are known.</summary>
    public static ItemFormatException Of(string document, string path, ItemFormatException cause) =>
        new($"{document} cannot be stored: attribute '{path}': {cause.Message}", document, path, cause.Expected, cause.Found, cause.InnerException ?? cause);

    private static ItemFormatException Cannot(string message, string expected, Exception? cause = null) =>
        new(message, document: null, path: null, expected, found: null, cause);
}
