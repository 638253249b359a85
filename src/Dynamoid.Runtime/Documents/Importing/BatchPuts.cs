using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>Writes batches of documents and says what became of each document. It never throws.</summary>
internal sealed class BatchPuts<T, TKey>(DocumentContext context, BatchRunner batches, TableReference table, CancellationToken cancellationToken)
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    /// <summary>Writes one batch.</summary>
    public async Task<ImportOutcome<T, TKey>> WriteAsync(ImportBatch<T, TKey> batch)
    {
        ImportOutcome<T, TKey> outcome = new();
        await WriteAsync(batch.Items, outcome).ConfigureAwait(false);
        return outcome;
    }

    private async Task WriteAsync(ReadOnlyMemory<ImportItem<T, TKey>> items, ImportOutcome<T, TKey> outcome)
    {
        try
        {
            PooledBytes body = BatchWriteItem.WritePuts(table, items.Span, batches.ReturnsCapacity(DynamoOperation.BatchWriteItem));
            Leftovers leftovers = await batches.RunAsync(DynamoOperation.BatchWriteItem, table, body, BatchWriteItem.Read, cancellationToken).ConfigureAwait(false);
            Sort(items.Span, leftovers, outcome);
        }
        catch (AmazonDynamoDBException cause) when (IsAboutItems(cause))
        {
            await WriteHalvesAsync(items, cause, outcome).ConfigureAwait(false);
        }
        catch (Exception cause)
        {
            outcome.StopFor(items.Span, cause);
        }
    }

    // DynamoDB refuses a whole batch for one bad item and does not say which: halves of it find out.
    private async Task WriteHalvesAsync(ReadOnlyMemory<ImportItem<T, TKey>> items, AmazonDynamoDBException cause, ImportOutcome<T, TKey> outcome)
    {
        if (items.Length == 1)
        {
            outcome.Fail(items.Span, cause);
            return;
        }

        int half = items.Length / 2;
        await WriteAsync(items[..half], outcome).ConfigureAwait(false);
        if (outcome.Stop is { } stop)
            outcome.Fail(items.Span[half..], stop);
        else
            await WriteAsync(items[half..], outcome).ConfigureAwait(false);
    }

    private static bool IsAboutItems(AmazonDynamoDBException cause) =>
        cause is ItemCollectionSizeLimitExceededException || cause.ErrorCode == "ValidationException";

    private void Sort(ReadOnlySpan<ImportItem<T, TKey>> items, Leftovers leftovers, ImportOutcome<T, TKey> outcome)
    {
        if (!leftovers.Any)
        {
            outcome.Written.AddRange(items);
            return;
        }

        UnprocessedItemsException reason = new(DynamoOperation.BatchWriteItem.Name, table.Name, leftovers.Keys(DocumentSet<T, TKey>.KeyAttributes), batches.Budget);
        HashSet<TKey>? left = KeysOf(items, leftovers);
        foreach (ImportItem<T, TKey> item in items)
        {
            if (left is null || left.Contains(item.Key))
                outcome.Failed.Add((item, reason));
            else
                outcome.Written.Add(item);
        }
    }

    // The keys that were left over; null when one of them is none that was sent, so that nobody knows what was written.
    private HashSet<TKey>? KeysOf(ReadOnlySpan<ImportItem<T, TKey>> items, Leftovers leftovers)
    {
        try
        {
            List<T> puts = leftovers.ReadPuts<T, DocumentItemReader<T, TKey>>(new(new DocumentOrigin(context, tracked: false)));
            HashSet<TKey> left = [.. puts.Select(static put => T.KeyOf(put))];
            HashSet<TKey> sent = [];
            foreach (ImportItem<T, TKey> item in items)
                sent.Add(item.Key);
            return left.IsSubsetOf(sent) ? left : null;
        }
        catch (ItemFormatException)
        {
            return null;
        }
    }
}
