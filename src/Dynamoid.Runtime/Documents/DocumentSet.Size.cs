using Amazon.DynamoDBv2;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>The 400 KB that an item may have.</content>
public sealed partial class DocumentSet<T, TKey>
{
    private const int MostNamed = 5;

    // JSON is longer than the item in it, so only a long request is counted.
    private void CheckSize<TItem>(PooledBytes body, TItem item, TKey key, DynamoOperation operation)
        where TItem : struct, IItemPart
    {
        if (body.Span.Length <= ItemSize.Limit)
            return;
        OversizedItem measured = Measure(item, key);
        if (measured.Size <= measured.Limit)
            return;
        body.Return();
        throw new ItemTooLargeException(measured, operation.Name, _table.Name);
    }

    // Only DynamoDB knows what an item has beside the attributes that an update sends.
    private ItemTooLargeException Refused<TItem>(TItem item, TKey key, DynamoOperation operation, Exception cause)
        where TItem : struct, IItemPart => new(Measure(item, key), operation.Name, _table.Name, cause);

    // DynamoDB has one code for all that is wrong with a request; the words tell.
    private static bool IsSizeRefused(Exception cause) =>
        cause is AmazonDynamoDBException { ErrorCode: "ValidationException" } refused
        && refused.Message.StartsWith("Item size ", StringComparison.Ordinal)
        && refused.Message.Contains("exceeded the maximum allowed size", StringComparison.Ordinal);

    private static OversizedItem Measure<TItem>(TItem item, TKey key)
        where TItem : struct, IItemPart
    {
        ItemWriter writer = new(ItemSize.Limit);
        try
        {
            item.Write(ref writer);
            return new OversizedItem(
                T.Schema.Document,
                key.ToString()!,
                ItemSize.Of(writer.Written),
                ItemSize.Limit,
                [.. ItemSize.OfAttributes(writer.Written).Take(MostNamed)]);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
