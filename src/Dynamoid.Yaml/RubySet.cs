namespace Dynamoid.Yaml;

/// <summary>Ruby's Sets, which may be empty and may hold anything.</summary>
internal static class RubySet
{
    /// <summary>A set of DynamoDB where it has one for the members; a map that lists them otherwise.</summary>
    public static DynamoValue Of(List<DynamoValue> members) => members switch
    {
        [DynamoValue.String, ..] when members.TrueForAll(static member => member is DynamoValue.String) => new DynamoValue.StringSet(members.Select(static member => member.AsString())),
        [DynamoValue.Number, ..] when members.TrueForAll(static member => member is DynamoValue.Number) => new DynamoValue.NumberSet(members.Select(static member => member.AsNumber())),
        [DynamoValue.Binary, ..] when members.TrueForAll(static member => member is DynamoValue.Binary) => new DynamoValue.BinarySet(members.Select(static member => member.AsBinary())),
        _ => new DynamoValue.Map((RubyTags.Set, new DynamoValue.List(members))),
    };

    /// <summary>The members of what <see cref="Of"/> makes, in an order that is always the same; null when the value is no set.</summary>
    public static IEnumerable<DynamoValue>? MembersOf(DynamoValue value) => value switch
    {
        DynamoValue.StringSet { Members: var texts } => texts.Order(StringComparer.Ordinal).Select(static member => new DynamoValue.String(member)),
        DynamoValue.NumberSet { Members: var numbers } => numbers.Order().Select(static member => new DynamoValue.Number(member)),
        DynamoValue.BinarySet { Members: var bytes } => bytes.Select(static member => new DynamoValue.Binary(member.Span)).OrderBy(static member => Convert.ToHexString(member.Value.Span), StringComparer.Ordinal),
        DynamoValue.Map { Attributes: { Count: 1 } attributes } when attributes.TryGetValue(RubyTags.Set, out DynamoValue? members) && members is DynamoValue.List { Elements: var elements } => elements,
        _ => null,
    };
}
