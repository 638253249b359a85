namespace Dynamoid.Serialization;

/// <summary>Reads a set as the list that it would be: each member as a value of its own.</summary>
internal static class SetElements
{
    public static List<T> Read<T, TCodec>(ref ItemReader reader)
        where TCodec : struct, IValueCodec<T>
    {
        List<T> value = [];
        AttributeType set = reader.PeekType();
        AttributeType member = AttributeTypes.MemberOf(set) ?? AttributeType.String;
        ItemWriter element = new();
        try
        {
            reader.BeginSet(set);
            while (reader.NextMember(out ReadOnlySpan<byte> text))
            {
                element.Truncate(0);
                element.BeginScalar(member);
                element.WriteText(text);
                element.EndScalar();
                ItemReader alone = new(element.Written);
                value.Add(ElementCodec.Read<T, TCodec>(ref alone));
            }

            return value;
        }
        catch (ItemFormatException cause) when (cause.Document is null)
        {
            throw reader.Refuse($"The stored {member.Tag()} is not a {typeof(T).Name}", typeof(T).Name, member.Tag(), cause.InnerException ?? cause);
        }
        finally
        {
            element.Dispose();
        }
    }
}
