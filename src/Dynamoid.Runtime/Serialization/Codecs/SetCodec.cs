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
    public static bool IsNone(HashSet<T> value) => value is null || !HasMembers(value);

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
        DifferentTexts texts = IsByContent(value) ? default : DifferentTexts.Of<T, TCodec>();
        foreach (T member in value)
        {
            if (!TCodec.IsMember(member))
                continue;
            int start = writer.Length;
            writer.BeginMember();
            int text = writer.Length;
            TCodec.WriteText(ref writer, member is null ? throw StorageErrors.NullInSet() : member);
            if (texts.IsNew(writer.Written[text..]))
                writer.EndMember();
            else
                writer.Truncate(start);
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

    // What is compared by its content holds no content twice.
    private static bool IsByContent(HashSet<T> value) => MemberComparer<T>.Instance is { } byContent && value.Comparer == byContent;

    private static HashSet<T> Create() => new(MemberComparer<T>.Instance);
}
