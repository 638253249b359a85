namespace Dynamoid.Queries;

/// <summary>The order in which DynamoDB keeps keys: numbers by size, texts and bytes by their bytes.</summary>
internal static class KeyOrder
{
    public static int Compare(DynamoValue left, DynamoValue right) => (left, right) switch
    {
        (DynamoValue.Number(var one), DynamoValue.Number(var other)) => one.CompareTo(other),
        (DynamoValue.Binary(var one), DynamoValue.Binary(var other)) => one.Span.SequenceCompareTo(other.Span),
        (DynamoValue.String { Value: var one }, DynamoValue.String { Value: var other }) => CompareUtf8(one, other),
        _ => left.Type.CompareTo(right.Type),
    };

    // The order of UTF-16 differs from that of UTF-8 in one thing: half surrogates come before the last private and special characters.
    private static int CompareUtf8(string left, string right)
    {
        int same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
            return left.Length.CompareTo(right.Length);
        return char.IsSurrogate(left[same]) == char.IsSurrogate(right[same])
            ? left[same].CompareTo(right[same])
            : char.IsSurrogate(left[same]) ? 1 : -1;
    }
}
