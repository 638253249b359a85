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
    // When DynamoDB refuses a batch, the first, the middle and the last item are written alone: whoever refuses these refuses all.
    private const int MostProbes = 3;

    private volatile bool _hasWritten;

    /// <summary>Writes one batch.</summary>
    public async Task<ImportOutcome<T, TKey>> WriteAsync(ImportBatch<T, TKey> batch)
    {
        ImportOutcome<T, TKey> outcome = new();
        await WriteAsync(batch.Items, outcome).ConfigureAwait(false);
        return outcome;
    }

    private async Task WriteAsync(ReadOnlyMemory<ImportItem<T, TKey>> items, ImportOutcome<T, TKey> outcome)
    {
        (ReadOnlyMemory<ImportItem<T, TKey>> refused, AmazonDynamoDBException? cause) = await SendAsync(items, outcome).ConfigureAwait(false);
        if (cause is null)
            return;
        if (refused.Length > MostProbes && !_hasWritten)
            await ProbeAsync(refused, cause, outcome).ConfigureAwait(false);
        else
            await WriteHalvesAsync(refused, cause, outcome).ConfigureAwait(false);
    }

    // What is wrong with the table, or with all documents of the class, is wrong with each item: halving would send each alone, batch after batch.
    private async Task ProbeAsync(ReadOnlyMemory<ImportItem<T, TKey>> items, AmazonDynamoDBException refusal, ImportOutcome<T, TKey> outcome)
    {
        int[] probes = [0, items.Length / 2, items.Length - 1];
        AmazonDynamoDBException? cause = null;
        int sent = 0;
        do
        {
            ReadOnlyMemory<ImportItem<T, TKey>> probe = items.Slice(probes[sent++], 1);
            (_, cause) = await SendAsync(probe, outcome).ConfigureAwait(false);
            if (cause is not null)
                outcome.Fail(probe.Span, cause);
        }
        while (cause is not null && sent < probes.Length);

        ReadOnlyMemory<ImportItem<T, TKey>> rest = Without(items, probes.AsSpan(0, sent));
        if (outcome.Stop is { } stop)
            outcome.Fail(rest.Span, stop);
        else if (cause is not null && !_hasWritten)
            outcome.StopFor(rest.Span, cause);
        else if (sent == 1)
            await WriteHalvesAsync(rest, refusal, outcome).ConfigureAwait(false);
        else
            await WriteAsync(rest, outcome).ConfigureAwait(false);
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

    // Sends items, and again what is left over of them. What DynamoDB refuses because of an item comes back with the refusal.
    private async Task<(ReadOnlyMemory<ImportItem<T, TKey>> Refused, AmazonDynamoDBException? Cause)> SendAsync(ReadOnlyMemory<ImportItem<T, TKey>> items, ImportOutcome<T, TKey> outcome)
    {
        PooledBytes body = BatchWriteItem.WritePuts(table, items.Span, batches.ReturnsCapacity(DynamoOperation.BatchWriteItem));
        BatchEnd end = await batches.RunAsync(DynamoOperation.BatchWriteItem, table, body, BatchWriteItem.Read, cancellationToken).ConfigureAwait(false);
        if (!end.Open.Any)
        {
            _hasWritten = true;
            outcome.Written.AddRange(items.Span);
            return default;
        }

        HashSet<TKey>? left = KeysOf(items.Span, end.Open);
        ImportItem<T, TKey>[] open = OpenOf(items.Span, left, outcome);
        bool isUnknown = end.IsUnknown || left is null;
        switch (end.Failure)
        {
            case null:
                outcome.Fail(open, new UnprocessedItemsException(DynamoOperation.BatchWriteItem.Name, table.Name, end.Open.Keys(DocumentSet<T, TKey>.KeyAttributes), batches.Budget), isUnknown);
                return default;
            case AmazonDynamoDBException cause when IsAboutItems(cause):
                return (open, cause);
            default:
                outcome.StopFor(open, end.Failure, isUnknown);
                return default;
        }
    }

    private static bool IsAboutItems(AmazonDynamoDBException cause) =>
        cause is ItemCollectionSizeLimitExceededException || cause.ErrorCode == "ValidationException";

    private static ImportItem<T, TKey>[] Without(ReadOnlyMemory<ImportItem<T, TKey>> items, ReadOnlySpan<int> places)
    {
        List<ImportItem<T, TKey>> rest = new(items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            if (!places.Contains(i))
                rest.Add(items.Span[i]);
        }

        return [.. rest];
    }

    private ImportItem<T, TKey>[] OpenOf(ReadOnlySpan<ImportItem<T, TKey>> items, HashSet<TKey>? left, ImportOutcome<T, TKey> outcome)
    {
        List<ImportItem<T, TKey>> open = [];
        foreach (ImportItem<T, TKey> item in items)
        {
            if (left is null || left.Contains(item.Key))
                open.Add(item);
            else
                outcome.Written.Add(item);
        }

        _hasWritten |= open.Count < items.Length;
        return [.. open];
    }

    // The keys that were left over; null when one of them is none that was sent, so that nobody knows what was written.
    private HashSet<TKey>? KeysOf(ReadOnlySpan<ImportItem<T, TKey>> items, Leftovers leftovers)
    {
        try
        {
            List<T> puts = leftovers.ReadPuts<T, DocumentItemReader<T, TKey>>(new(new DocumentOrigin(context, tracked: false), isTold: false));
            HashSet<TKey> left = [.. puts.Select(static put => T.KeyOf(put))];
            HashSet<TKey> sent = [];
            foreach (ImportItem<T, TKey> item in items)
                sent.Add(item.Key);
            return left.IsSubsetOf(sent) ? left : null;
        }
        catch (DynamoidException)
        {
            return null;
        }
    }
}
