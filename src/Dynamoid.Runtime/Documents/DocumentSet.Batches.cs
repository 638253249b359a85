using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Many documents by their keys.</content>
public sealed partial class DocumentSet<T, TKey>
{
    internal static string[] KeyAttributes => T.Schema.RangeKey is { } rangeKey ? [HashKeyAttribute, rangeKey.Attribute] : [HashKeyAttribute];

    private BatchRunner Batches => _channel.Batches;

    /// <summary>Finds documents by their keys, in the order of the keys: one BatchGetItem for each 100 (<c>DynamoidOptions.BatchSize</c>) different keys, and again for what DynamoDB leaves over.</summary>
    /// <exception cref="RecordNotFoundException">Some items are missing; the message tells which keys were asked for.</exception>
    /// <exception cref="UnprocessedItemsException">DynamoDB kept leaving keys over for <c>DynamoidOptions.BatchTimeBudget</c>.</exception>
    public async Task<List<T>> FindAllAsync(IEnumerable<TKey> keys, bool consistentRead = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        TKey[] asked = [.. keys];
        List<T?> found = await FindInOrderAsync(asked, consistentRead, cancellationToken).ConfigureAwait(false);
        int missing = found.Count(static document => document is null);
        if (missing > 0)
            throw NotAllFound(asked, found.Count - missing);
        return found!;
    }

    /// <summary>Finds documents by their keys, in the order of the keys and with null for a missing item: one BatchGetItem for each 100 (<c>DynamoidOptions.BatchSize</c>) different keys, and again for what DynamoDB leaves over.</summary>
    /// <exception cref="UnprocessedItemsException">DynamoDB kept leaving keys over for <c>DynamoidOptions.BatchTimeBudget</c>.</exception>
    public Task<List<T?>> FindAllOrDefaultAsync(IEnumerable<TKey> keys, bool consistentRead = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return FindInOrderAsync([.. keys], consistentRead, cancellationToken);
    }

    /// <summary>Deletes the items with some keys, whether they are there or not: one BatchWriteItem for each 25 different keys, and again for what DynamoDB leaves over.</summary>
    /// <exception cref="UnprocessedItemsException">
    /// DynamoDB kept leaving deletes over for <c>DynamoidOptions.BatchTimeBudget</c>, or a request failed (<see cref="Exception.InnerException"/>): then those after it are not sent.
    /// It names each key that is not known to be deleted; all others are.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled; <see cref="Exception.InnerException"/> names each key that is not known to be deleted.</exception>
    public async Task DeleteAsync(IEnumerable<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        TKey[] different = [.. PlacesOf([.. keys]).Keys];
        foreach (TKey key in different)
            Forget(key);
        await InSlicesAsync(
            different,
            BatchWriteItem.MostWrites,
            DynamoOperation.BatchWriteItem,
            slice => BatchWriteItem.WriteDeletes<TKey>(_table, slice.Span, Batches.ReturnsCapacity(DynamoOperation.BatchWriteItem)),
            BatchWriteItem.Read,
            Batches,
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<T?>> FindInOrderAsync(TKey[] asked, bool consistentRead, CancellationToken cancellationToken)
    {
        Dictionary<TKey, int> places = PlacesOf(asked);
        TKey[] different = places.Count == asked.Length ? asked : [.. places.Keys];
        List<T> found = new(different.Length);
        TKey[] unknown = Unknown(different, found, ref consistentRead);
        await InSlicesAsync(
            unknown,
            _context.BatchSize,
            DynamoOperation.BatchGetItem,
            slice => BatchGetItem.Write<TKey>(_table, slice.Span, consistentRead, Batches.ReturnsCapacity(DynamoOperation.BatchGetItem)),
            response => BatchGetItem.Read<T, DocumentItemReader<T, TKey>>(response, ItemsAsOf(consistentRead), found),
            Batches,
            cancellationToken).ConfigureAwait(false);
        return InOrder(asked, places, found);
    }

    // Each different key, with the first place where it is asked for.
    private static Dictionary<TKey, int> PlacesOf(TKey[] keys)
    {
        Dictionary<TKey, int> places = new(keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            CheckKey(keys[i]);
            places.TryAdd(keys[i], i);
        }

        return places;
    }

    // DynamoDB answers in any order; a key that was asked for twice gets the same document twice.
    private static List<T?> InOrder(TKey[] asked, Dictionary<TKey, int> places, List<T> found)
    {
        List<T?> ordered = new(asked.Length);
        CollectionsMarshal.SetCount(ordered, asked.Length);
        foreach (T document in found)
        {
            if (places.TryGetValue(T.KeyOf(document), out int place))
                ordered[place] = document;
        }

        for (int i = 0; places.Count < asked.Length && i < asked.Length; i++)
            ordered[i] = ordered[places[asked[i]]];
        return ordered;
    }

    private async Task InSlicesAsync<TPart>(
        TPart[] keys,
        int sliceLength,
        DynamoOperation operation,
        Func<ReadOnlyMemory<TPart>, PooledBytes> write,
        BatchRunner.ReadResponse read,
        BatchRunner batches,
        CancellationToken cancellationToken)
    {
        UnfinishedBatches unfinished = new(operation.Name, _table.Name, Batches.Budget, KeyAttributes);
        for (int start = 0; start < keys.Length; start += sliceLength)
        {
            PooledBytes body = write(keys.AsMemory(start, Math.Min(sliceLength, keys.Length - start)));
            unfinished.Add(unfinished.Failure is null
                ? await batches.RunAsync(operation, _table, body, read, cancellationToken).ConfigureAwait(false)
                : NotSent(body));
            // What was read comes to nothing then, and needs no names.
            if (operation == DynamoOperation.BatchGetItem && unfinished.Failure is { } failure)
                ExceptionDispatchInfo.Throw(failure);
        }

        // All slices are looked at before the exception, so that it can name everything that is missing.
        unfinished.ThrowIfAny(cancellationToken);
    }

    private static BatchEnd NotSent(PooledBytes body)
    {
        Leftovers open = Leftovers.OfRequest(body.Span);
        body.Return();
        return new(open);
    }

    private RecordNotFoundException NotAllFound(TKey[] keys, int found)
    {
        const int most = 10;
        string shown = string.Join(", ", keys.Take(most).Select(static key => key.ToString()));
        return new RecordNotFoundException(
            T.Schema.Document,
            $"Couldn't find all {T.Schema.Document} with primary keys [{shown}{(keys.Length > most ? ", …" : "")}] in table '{_table.Name}' (found {found} results, but was looking for {keys.Length}; BatchGetItem). Use FindAllOrDefaultAsync where some may be missing.");
    }
}
