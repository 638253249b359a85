using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>What queries need.</content>
public sealed partial class DocumentSet<T, TKey>
{
    internal QueryDefaults QueryDefaults => _context.Queries;

    internal TableReference Table => _table;

    internal CapacityMeter? Meter => _channel.Meter;

    /// <summary>Makes documents of the items of an index, or of the table; where the index lacks attributes, partial ones.</summary>
    internal DocumentItemReader<T, TKey> ItemsOf(IndexSchema? index) => new(new DocumentOrigin(_context, _tracked)
    {
        Loaded = index is not null && PageFields.Held(T.Schema, index) is { } held ? new LoadedFields(held) : null,
    });

    /// <summary>Whether the client limits the capacity of reads, so that each page must say what it consumed.</summary>
    internal bool LimitsReads => _context.Limits.Of(DynamoOperation.Query) is not null;

    /// <summary>Sends the request for a page when its turn comes, and gives its buffer back.</summary>
    internal async ValueTask<WireResponse> SendPageAsync(DynamoOperation operation, PooledBytes body, CancellationToken cancellationToken)
    {
        CapacityBucket? limit = _context.Limits.Of(operation);
        double reserved = limit is null ? 0 : await limit.ReserveAsync(cancellationToken).ConfigureAwait(false);
        WireResponse response = await SendAsync(operation, body, cancellationToken).ConfigureAwait(false);
        body.Return();
        limit?.Settle(reserved, ConsumedCapacity.Of(response.Body.Span));
        return response;
    }

    /// <summary>Writes the key of a document's item, as it is stored.</summary>
    internal static void WriteKey(ref ItemWriter writer, T document) => AddressOf(document).Write(ref writer);
}
