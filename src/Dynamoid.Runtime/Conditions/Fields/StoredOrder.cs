using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>The order in which DynamoDB sees values: of what is stored of them, numbers by size, texts and bytes by their bytes.</summary>
internal static class StoredOrder
{
    /// <summary>Whether the lower bound comes after the higher one. Of what has no order, DynamoDB says.</summary>
    public static bool IsReversed<T>(StoredForm<T> form, T low, T high)
    {
        ItemWriter writer = new();
        try
        {
            form.Write(ref writer, low);
            int middle = writer.Length;
            form.Write(ref writer, high);
            ItemReader lower = new(writer.Written[..middle]);
            ItemReader higher = new(writer.Written[middle..]);
            AttributeType type = lower.PeekType();
            return type == higher.PeekType() && type switch
            {
                AttributeType.Number => DynamoNumberCodec.Read(ref lower) > DynamoNumberCodec.Read(ref higher),
                AttributeType.String => lower.ReadText(type).SequenceCompareTo(higher.ReadText(type)) > 0,
                AttributeType.Binary => BinaryCodec.Read(ref lower).AsSpan().SequenceCompareTo(BinaryCodec.Read(ref higher)) > 0,
                _ => false,
            };
        }
        finally
        {
            writer.Dispose();
        }
    }
}
