using System.Text;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Transactions;
using Dynamoid.Wire;

namespace Dynamoid;

/// <summary>Reads of up to 100 items, in any tables, as they are at one moment: one TransactGetItems, which costs twice the capacity of consistent reads. Not safe for use by several threads.</summary>
public sealed class ReadTransaction
{
    private readonly List<byte[]> _gets = [];
    private readonly Dictionary<(string Table, RawKey Key), int> _places = [];
    private readonly List<(int Place, Action<byte[]> Take)> _takers = [];

    internal ReadTransaction(DocumentContext context) => Context = context;

    internal DocumentContext Context { get; }

    /// <summary>The verbs of a document class in this transaction. For generated code: users call <c>Address.In(transaction)</c>.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public DocumentReads<T, TKey> Of<T, TKey>()
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> => new(this, Context.Set<T, TKey>());

    /// <summary>The TransactGetItems that would be sent, or null when nothing is asked for. No request.</summary>
    /// <exception cref="InvalidTransactionException">More than 100 items.</exception>
    public DynamoRequest? ToRequest()
    {
        if (_gets.Count == 0)
            return null;
        PooledBytes body = Write(returnsCapacity: false);
        DynamoRequest request = new(DynamoOperation.TransactGetItems.Name, Encoding.UTF8.GetString(body.Span));
        body.Return();
        return request;
    }

    internal void Add((byte[] Get, (string Table, RawKey Key) Item) part, Action<byte[]> take)
    {
        if (!_places.TryGetValue(part.Item, out int place))
        {
            _places[part.Item] = place = _gets.Count;
            _gets.Add(part.Get);
        }

        _takers.Add((place, take));
    }

    internal async Task<TransactionResult> ReadAsync(TransactionOptions options, CancellationToken cancellationToken)
    {
        if (_gets.Count == 0)
            return new TransactionResult(0, 0);
        PooledBytes body = Write(options.Meter is not null);
        using WireResponse response = await new TransactionRunner(Context, options).SendAsync(DynamoOperation.TransactGetItems, body, cancellationToken).ConfigureAwait(false);
        List<byte[]> items = TransactGetItems.Read(response.Body.Span);
        foreach ((int place, Action<byte[]> take) in _takers)
            take(items[place]);
        double units = options.Meter is null ? 0 : ConsumedCapacity.Of(response.Body.Span);
        options.Meter?.Add(units);
        return new TransactionResult(_gets.Count, units);
    }

    private PooledBytes Write(bool returnsCapacity) => _gets.Count <= TransactGetItems.MostItems
        ? TransactGetItems.Write(_gets, returnsCapacity)
        : throw new InvalidTransactionException($"The transaction reads {_gets.Count} items, and DynamoDB takes {TransactGetItems.MostItems} in one. Nothing was sent. FindAllAsync reads any number, without the promise of one moment.");
}
