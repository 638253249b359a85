using Dynamoid.Documents;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>After the item of a document.</summary>
internal sealed class DocumentStart<T, TKey>(T document) : StartPoint<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public override byte[] Resolve(ReadPlan plan, CursorCodec cursors) => PositionOf(plan);

    /// <summary>The place of the document in what is read, as DynamoDB JSON.</summary>
    public byte[] PositionOf(ReadPlan plan)
    {
        DocumentSchema schema = T.Schema;
        MissingKey.Check(T.KeyOf(document), schema);
        ItemWriter writer = new(capacity: 256);
        try
        {
            DocumentSet<T, TKey>.WriteKey(ref writer, document);
            writer.Truncate(writer.Length - 1);
            foreach (FieldSchema part in plan.Position)
            {
                if (part != schema.HashKey && part != schema.RangeKey)
                    WriteIndexKey(ref writer, plan, part);
            }

            writer.EndItem();
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    private void WriteIndexKey(ref ItemWriter writer, ReadPlan plan, FieldSchema part)
    {
        int field = T.Schema.FieldOf(part.Property);
        writer.WriteName(part.Attribute);
        int start = writer.Length;
        if (!T.TryWriteField(ref writer, document, field))
            throw new InvalidQueryException(T.Schema.Document, $"{T.Schema.Document} with primary key {T.KeyOf(document)} has no {part.Property}, so it is not in {plan.Source} and marks no place there.");
        if (document.Slot.State?.Details?.IndexKeys?.StoredOf(field, writer.Written[start..]) is not { } stored)
            return;
        writer.Truncate(start);
        writer.WriteRaw(stored);
    }
}
