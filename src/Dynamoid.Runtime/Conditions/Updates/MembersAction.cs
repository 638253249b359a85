using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Puts members into a set or takes them out: <c>ADD #3 :v0</c>, <c>DELETE #3 :v0</c>.</summary>
internal sealed class MembersAction<T>(FieldPath path, StoredForm<T> form, T[] members, UpdateClause clause) : UpdateAction(clause, path), IExpressionValue
{
    // {"S": and the brace that closes it.
    private const int TagLength = 5;

    public void WriteValue(ref ItemWriter writer, int part)
    {
        // What is stored alike is one member, and DynamoDB refuses it twice: of numbers, 1 and 1.0 too.
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (T member in members)
            WriteMember(ref writer, member, written);
        writer.EndSet();
    }

    public override void Write(ExpressionWriter expression, ref ItemWriter writer)
    {
        expression.WritePath(ref writer, Path);
        writer.WriteRaw(" "u8);
        expression.WriteValue(ref writer, this);
    }

    private void WriteMember(ref ItemWriter writer, T member, HashSet<string> written)
    {
        ItemWriter value = new(capacity: 256);
        try
        {
            form.Write(ref value, member);
            ItemReader reader = new(value.Written);
            AttributeType type = reader.PeekType();
            if (written.Count == 0)
                writer.BeginSet(SetOf(type));
            ReadOnlySpan<byte> text = value.Written[TagLength..^1];
            if (!written.Add(type == AttributeType.Number ? DynamoNumberCodec.Read(ref reader).ToString() : System.Text.Encoding.UTF8.GetString(text)))
                return;
            writer.NextElement();
            writer.WriteRaw(text);
        }
        finally
        {
            value.Dispose();
        }
    }

    private static AttributeType SetOf(AttributeType member) => member switch
    {
        AttributeType.String => AttributeType.StringSet,
        AttributeType.Number => AttributeType.NumberSet,
        _ => AttributeType.BinarySet,
    };
}
