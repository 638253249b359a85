using Dynamoid.Documents;
using Dynamoid.Wire;

namespace Dynamoid;

/// <summary>What a read transaction can find of one class of documents.</summary>
/// <typeparam name="T">The document.</typeparam>
/// <typeparam name="TKey">Its key; the hash key alone, or a tuple of hash key and range key, converts to it.</typeparam>
public readonly struct DocumentReads<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly ReadTransaction _transaction;
    private readonly DocumentSet<T, TKey> _set;

    /// <summary>The verbs of a set. For generated code: users call <c>Address.In(transaction)</c>.</summary>
    /// <exception cref="ArgumentException">The set and the transaction are of different clients.</exception>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public DocumentReads(ReadTransaction transaction, DocumentSet<T, TKey> set)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(set);
        if (set.Context != transaction.Context)
            throw new ArgumentException($"The transaction and the set of {T.Schema.Document} are of different clients. Call {T.Schema.Document}.In(transaction).", nameof(set));
        (_transaction, _set) = (transaction, set);
    }

    /// <summary>Finds a document by its key, when the transaction is read. One that is asked for twice is asked of DynamoDB once.</summary>
    public Found<T> Find(TKey key)
    {
        DocumentSet<T, TKey> set = _set;
        Found<T> found = new(() => set.NotFoundIn(key, DynamoOperation.TransactGetItems.Name));
        _transaction.Add(set.GetPart(key), item => found.Set(item.Length == 0 ? null : set.ReadItem(item)));
        return found;
    }

    /// <summary>Finds documents by their keys, when the transaction is read, in the order of the keys.</summary>
    public IReadOnlyList<Found<T>> FindAll(IEnumerable<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return [.. keys.Select(Find)];
    }
}
