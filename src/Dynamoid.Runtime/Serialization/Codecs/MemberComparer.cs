namespace Dynamoid.Serialization;

/// <summary>How members of sets are compared where the CLR's own way is not DynamoDB's, which goes by content.</summary>
internal static class MemberComparer<T>
{
    /// <summary>The comparer; null where the CLR's own way is right.</summary>
    public static IEqualityComparer<T>? Instance { get; } =
        typeof(T) == typeof(byte[]) ? (IEqualityComparer<T>)(object)BytesComparer.Instance
        : typeof(T) == typeof(ReadOnlyMemory<byte>) ? (IEqualityComparer<T>)(object)MemoryComparer.Instance
        : typeof(T) == typeof(Uri) ? (IEqualityComparer<T>)(object)UriComparer.Instance
        : null;
}
