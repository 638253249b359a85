using System.Collections.Immutable;

namespace Dynamoid.Serialization;

/// <summary>What the sets, lists and maps among <see cref="DynamoValue"/>'s cases share.</summary>
internal static class ValueMembers
{
    public static ImmutableHashSet<T> SetOf<T>(IEnumerable<T> members, IEqualityComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(members);
        ImmutableHashSet<T>.Builder set = ImmutableHashSet.CreateBuilder(comparer);
        foreach (T member in members)
            set.Add(member is null ? throw NullMember(nameof(members)) : member);
        return set.Count > 0 ? set.ToImmutable() : throw new ArgumentException("A set needs a member: DynamoDB has no empty sets.", nameof(members));
    }

    public static ArgumentException NullMember(string parameter) => new("A set cannot hold null.", parameter);

    public static ArgumentException NullElement(string parameter, string element) =>
        new($"{element} is null: a stored null is DynamoValue.Null.Value.", parameter);

    /// <summary>A hash without order.</summary>
    public static int HashOf<T>(ImmutableHashSet<T> members)
    {
        int hash = members.Count;
        foreach (T member in members)
            hash = unchecked(hash + members.KeyComparer.GetHashCode(member!));
        return hash;
    }

    public static void WriteSet<T, TCodec>(ref ItemWriter writer, AttributeType type, ImmutableHashSet<T> members)
        where TCodec : struct, IScalarCodec<T>
    {
        writer.BeginSet(type);
        foreach (T member in members)
        {
            writer.BeginMember();
            TCodec.WriteText(ref writer, member);
            writer.EndMember();
        }

        writer.EndSet();
    }
}
