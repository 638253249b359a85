using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>What a write transaction can do with one class of documents.</summary>
/// <typeparam name="T">The document.</typeparam>
/// <typeparam name="TKey">Its key; the hash key alone, or a tuple of hash key and range key, converts to it.</typeparam>
/// <typeparam name="TFields">Its fields, of which conditions and updates are made.</typeparam>
public readonly struct DocumentWrites<T, TKey, TFields>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
{
    private readonly WriteTransaction _transaction;
    private readonly DocumentSet<T, TKey> _set;

    /// <summary>The verbs of a set. For generated code: users call <c>Address.In(transaction)</c>.</summary>
    /// <exception cref="ArgumentException">The set and the transaction are of different clients.</exception>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public DocumentWrites(WriteTransaction transaction, DocumentSet<T, TKey> set)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(set);
        if (set.Context != transaction.Context)
            throw new ArgumentException($"The transaction and the set of {T.Schema.Document} are of different clients. Call {T.Schema.Document}.In(transaction).", nameof(set));
        (_transaction, _set) = (transaction, set);
    }

    /// <summary>Saves a document as <see cref="WriteTransaction.Save"/> does.</summary>
    public void Save(T document, SaveOptions? options = null) => _transaction.AddSave(_set, document, condition: null, options ?? SaveOptions.Default);

    /// <summary>Saves a document if a condition holds of the item that is stored.</summary>
    public void Save(T document, Func<TFields, Condition> condition, SaveOptions? options = null) =>
        _transaction.AddSave(_set, document, FieldFunction.Result(condition), options ?? SaveOptions.Default);

    /// <summary>Saves a new document: a put of the whole item, on condition that its key is free.</summary>
    /// <exception cref="InvalidOperationException">The document is stored already.</exception>
    public void Create(T document) => _transaction.AddCreate(_set, document, condition: null);

    /// <summary>Saves a new document if a condition holds of its key's item, which is not there.</summary>
    /// <exception cref="InvalidOperationException">The document is stored already.</exception>
    public void Create(T document, Func<TFields, Condition> condition) => _transaction.AddCreate(_set, document, FieldFunction.Result(condition));

    /// <summary>Deletes a document's item, whether it is still there or not.</summary>
    public void Delete(T document) => AddDelete(document, condition: null);

    /// <summary>Deletes a document's item if a condition holds of it.</summary>
    public void Delete(T document, Func<TFields, Condition> condition) => AddDelete(document, FieldFunction.Result(condition));

    /// <summary>Deletes a document's item, whether it is still there or not, with the callbacks of its destruction.</summary>
    public void Destroy(T document) => _transaction.AddDestroy(_set, document);

    /// <summary>Deletes the item with a key, whether it is there or not.</summary>
    public void Delete(TKey key) => AddDelete(key, condition: null);

    /// <summary>Deletes the item with a key if a condition holds of it.</summary>
    public void Delete(TKey key, Func<TFields, Condition> condition) => AddDelete(key, FieldFunction.Result(condition));

    /// <summary>Changes the item with a key, which must be there, and sets <c>UpdatedAt</c>. Its condition, if it has one, must hold as well.</summary>
    public void Update(TKey key, Func<TFields, Update> update, UpdateOptions? options = null) => AddUpdate(key, FieldFunction.Result(update), mustExist: true, options);

    /// <summary>Changes the item with a key, or makes it of the key and what the update sets. <c>CreatedAt</c> is not set.</summary>
    public void Upsert(TKey key, Func<TFields, Update> update, UpdateOptions? options = null) => AddUpdate(key, FieldFunction.Result(update), mustExist: false, options);

    /// <summary>Lets the transaction succeed only if a condition holds of the item with a key, which is not changed.</summary>
    public void Check(TKey key, Func<TFields, Condition> condition) => AddCheck(key, FieldFunction.Result(condition));

    /// <summary>Lets the transaction succeed only if there is an item with a key.</summary>
    public void CheckExists(TKey key) => AddCheck(key, DocumentSet<T, TKey>.IsThere);

    /// <summary>Lets the transaction succeed only if there is no item with a key.</summary>
    public void CheckNotExists(TKey key) => AddCheck(key, DocumentSet<T, TKey>.IsMissing);

    private void AddDelete(T document, Condition? condition)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentSet<T, TKey> set = _set;
        _transaction.Add((_, _) => set.DeletePart(document, condition));
    }

    // A key without a value is told where it is given, not at the commit.
    private void AddDelete(TKey key, Condition? condition)
    {
        MissingKey.Check(key, T.Schema);
        DocumentSet<T, TKey> set = _set;
        _transaction.Add((_, _) => set.DeletePart(key, condition));
    }

    private void AddUpdate(TKey key, Update update, bool mustExist, UpdateOptions? options)
    {
        MissingKey.Check(key, T.Schema);
        DocumentSet<T, TKey> set = _set;
        _transaction.Add((now, _) => set.UpdatePart(key, update, mustExist, options ?? UpdateOptions.Default, now));
    }

    private void AddCheck(TKey key, Condition condition)
    {
        MissingKey.Check(key, T.Schema);
        DocumentSet<T, TKey> set = _set;
        _transaction.Add((_, _) => set.CheckPart(key, condition));
    }
}
