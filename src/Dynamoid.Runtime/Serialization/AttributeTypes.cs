namespace Dynamoid.Serialization;

/// <summary>DynamoDB's type tags.</summary>
internal static class AttributeTypes
{
    /// <summary>How deep DynamoDB lets lists and maps nest.</summary>
    public const int DeepestNesting = 32;

    /// <summary>How deep that makes the JSON of requests and responses: two levels for each list or map of an item, and those around the item.</summary>
    public const int DeepestJson = (2 * DeepestNesting) + 16;

    /// <summary>The type's tag as DynamoDB writes it.</summary>
    public static string Tag(this AttributeType type) => type switch
    {
        AttributeType.String => "S",
        AttributeType.Number => "N",
        AttributeType.Binary => "B",
        AttributeType.Boolean => "BOOL",
        AttributeType.Null => "NULL",
        AttributeType.StringSet => "SS",
        AttributeType.NumberSet => "NS",
        AttributeType.BinarySet => "BS",
        AttributeType.List => "L",
        AttributeType.Map => "M",
        _ => "?",
    };

    /// <summary>The type with a tag; false when DynamoDB has none.</summary>
    public static bool TryParse(ReadOnlySpan<byte> tag, out AttributeType type)
    {
        (type, bool known) = tag switch
        {
            [(byte)'S'] => (AttributeType.String, true),
            [(byte)'N'] => (AttributeType.Number, true),
            [(byte)'B'] => (AttributeType.Binary, true),
            [(byte)'M'] => (AttributeType.Map, true),
            [(byte)'L'] => (AttributeType.List, true),
            [(byte)'S', (byte)'S'] => (AttributeType.StringSet, true),
            [(byte)'N', (byte)'S'] => (AttributeType.NumberSet, true),
            [(byte)'B', (byte)'S'] => (AttributeType.BinarySet, true),
            [(byte)'B', (byte)'O', (byte)'O', (byte)'L'] => (AttributeType.Boolean, true),
            [(byte)'N', (byte)'U', (byte)'L', (byte)'L'] => (AttributeType.Null, true),
            _ => (default, false),
        };
        return known;
    }

    /// <summary>The set type whose members are of a scalar type.</summary>
    public static AttributeType SetOf(AttributeType scalar) => scalar switch
    {
        AttributeType.Number => AttributeType.NumberSet,
        AttributeType.Binary => AttributeType.BinarySet,
        _ => AttributeType.StringSet,
    };

    /// <summary>The scalar type of a set's members; null when the type is no set.</summary>
    public static AttributeType? MemberOf(AttributeType set) => set switch
    {
        AttributeType.StringSet => AttributeType.String,
        AttributeType.NumberSet => AttributeType.Number,
        AttributeType.BinarySet => AttributeType.Binary,
        _ => null,
    };
}
