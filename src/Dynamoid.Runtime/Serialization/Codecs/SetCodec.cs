namespace Dynamoid.Serialization;

/// <summary>
/// <see cref="HashSet{T}"/> as <c>SS</c>, <c>NS</c> or <c>BS</c>, by what its members are stored as. DynamoDB has no empty sets: generated code leaves them out, and
/// inside a list or map, where nothing can be left out, they are stored as an empty list.
/// </summary>
/// <typeparam name="T">The members.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct SetCodec<T, TCodec> : IValueCodec<HashSet<T>>
    where TCodec : struct, IScalarCodec<T>
{
    /// <inheritdoc/>
    public static void Write(ref ItemWriter writer, HashSet<T> value)
    {
        if (!HasMembers(value))
        {
            writer.BeginList();
            writer.EndList();
            return;
        }

        writer.BeginSet(AttributeTypes.SetOf(TCodec.Type));
        foreach (T member in Different(value))
        {
            if (!TCodec.IsMember(member))
                continue;
            writer.BeginMember();
            TCodec.WriteText(ref writer, member is null ? throw StorageErrors.NullInSet() : member);
            writer.EndMember();
        }

        writer.EndSet();
    }

    /// <inheritdoc/>
    public static HashSet<T> Read(ref ItemReader reader)
    {
        HashSet<T> value = Create();
        AttributeType stored = reader.PeekType();
        if (stored == AttributeType.List)
        {
            reader.BeginList();
            while (reader.NextElement())
                value.Add(TCodec.Read(ref reader));
            return value;
        }

        reader.BeginSet(AttributeTypes.MemberOf(stored) is { } member && TCodec.AlsoReads(member) ? stored : AttributeTypes.SetOf(TCodec.Type));
        while (reader.NextMember(out ReadOnlySpan<byte> text))
            value.Add(TCodec.ReadText(text, ref reader));
        return value;
    }

    /// <summary>Whether anything of the set is stored; a set of nothing is left out.</summary>
    public static bool HasMembers(HashSet<T> value)
    {
        foreach (T member in value)
        {
            if (TCodec.IsMember(member))
                return true;
        }

        return false;
    }

    // A set that compares its members another way may hold one content twice, and DynamoDB refuses such a set.
    private static HashSet<T> Different(HashSet<T> value) =>
        MemberComparer<T>.Instance is { } byContent && value.Comparer != byContent ? new(value, byContent) : value;

    private static HashSet<T> Create() => new(MemberComparer<T>.Instance);
}
