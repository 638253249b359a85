using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>What queries need.</content>
public sealed partial class DocumentSet<T, TKey>
{
    internal QueryDefaults QueryDefaults => _context.Queries;

    internal TableReference Table => _table;

    internal CapacityMeter? Meter => _channel.Meter;

    /// <summary>How many keys the client puts into one BatchGetItem.</summary>
    internal int BatchSize => _context.BatchSize;

    /// <summary>Makes documents of items.</summary>
    /// <param name="loaded">The fields that they have; null for whole ones.</param>
    /// <param name="isNow">Whether the items are read as they are now.</param>
    internal DocumentItemReader<T, TKey> ItemsWith(FieldSet? loaded, bool isNow = false)
    {
        DocumentOrigin origin = new(_context, _tracked) { Loaded = loaded is { } fields ? new LoadedFields(fields) : null };
        return new(origin, Session, isNow);
    }

    /// <summary>Whether the client limits the capacity of reads, so that each page must say what it consumed.</summary>
    internal bool LimitsReads => _context.Limits.Of(DynamoOperation.Query) is not null;

    /// <summary>Sends the request for a page when its turn comes, and gives its buffer back.</summary>
    internal async ValueTask<WireResponse> SendPageAsync(DynamoOperation operation, PooledBytes body, CancellationToken cancellationToken)
    {
        CapacityBucket? limit = _context.Limits.Of(operation);
        double reserved = limit is null ? 0 : await limit.ReserveAsync(cancellationToken).ConfigureAwait(false);
        WireResponse response;
        try
        {
            response = await SendAsync(operation, body, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // The body's buffer is not given back: a request that failed may be on its way yet.
            limit?.Release(reserved);
            throw;
        }

        body.Return();
        limit?.Settle(reserved, ConsumedCapacity.Of(response.Body.Span));
        return response;
    }

    /// <summary>Reads the items of some keys: one BatchGetItem for each 100 (<c>DynamoidOptions.BatchSize</c>), and again for what DynamoDB leaves over.</summary>
    /// <returns>The capacity units that it consumed, where they are asked for.</returns>
    /// <exception cref="UnprocessedItemsException">DynamoDB kept leaving keys over for <c>DynamoidOptions.BatchTimeBudget</c>.</exception>
    internal async Task<double> FollowAsync<TItem, TReader>(
        List<RawKey> keys, Follow follow, KeyedItemReader<TItem, TReader> items, Dictionary<RawKey, TItem> found, CancellationToken cancellationToken)
        where TReader : struct, IItemReader<TItem>
    {
        CapacityMeter? meter = follow.ReturnsCapacity ? new() : null;
        List<(RawKey Key, TItem Item)> read = [];
        await InSlicesAsync(
            [.. keys.Distinct()],
            _context.BatchSize,
            DynamoOperation.BatchGetItem,
            slice => BatchGetItem.Write<RawKey>(_table, slice.Span, follow.ConsistentRead, follow.ReturnsCapacity || Batches.ReturnsCapacity(DynamoOperation.BatchGetItem), follow.Projection),
            response => BatchGetItem.Read<(RawKey, TItem), KeyedItemReader<TItem, TReader>>(response, items, read),
            meter is null ? Batches : Batches.Measured(meter),
            cancellationToken).ConfigureAwait(false);
        foreach ((RawKey key, TItem item) in read)
            found[key] = item;
        if (meter is null)
            return 0;
        _channel.Meter?.Add(meter.ConsumedCapacity);
        return meter.ConsumedCapacity;
    }

    /// <summary>Deletes the items with up to 25 different keys: one BatchWriteItem, and again for what DynamoDB leaves over.</summary>
    internal Task<BatchEnd> DeleteAsync(ReadOnlySpan<RawKey> keys, CancellationToken cancellationToken)
    {
        foreach (RawKey key in keys)
            Session?.Remove(T.Schema.Root, key);
        return Batches.RunAsync(DynamoOperation.BatchWriteItem, _table, WriteDeletes(keys), BatchWriteItem.Read, cancellationToken);
    }

    /// <summary>The end of a batch of deletes that is not sent at all.</summary>
    internal BatchEnd NotDeleted(ReadOnlySpan<RawKey> keys) => NotSent(WriteDeletes(keys));

    /// <summary>Collects the deletes that are not done.</summary>
    internal UnfinishedBatches UnfinishedDeletes() => new(DynamoOperation.BatchWriteItem.Name, _table.Name, Batches.Budget, KeyAttributes);

    private PooledBytes WriteDeletes(ReadOnlySpan<RawKey> keys) => BatchWriteItem.WriteDeletes(_table, keys, Batches.ReturnsCapacity(DynamoOperation.BatchWriteItem));

    /// <summary>Writes the key of a document's item, as it is stored.</summary>
    internal static void WriteKey(ref ItemWriter writer, T document) => AddressOf(document).Write(ref writer);
}
