namespace Dynamoid.Documents;

/// <summary>
/// The requests that the verbs of a class would send, to be looked at, tested, or sent by other means. Nothing is sent, and no document changes. They are made by the verbs
/// themselves, so they are the very requests.
/// </summary>
/// <typeparam name="T">The document.</typeparam>
/// <typeparam name="TKey">Its key.</typeparam>
/// <typeparam name="TFields">Its fields, of which conditions and updates are made.</typeparam>
public sealed class DocumentRequests<T, TKey, TFields>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
{
    private readonly DocumentSet<T, TKey> _set;

    /// <summary>The requests of a set. For generated code: users call <c>Requests</c> of their class.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public DocumentRequests(DocumentSet<T, TKey> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _set = set;
    }

    /// <summary>The GetItem that finds a document.</summary>
    public DynamoRequest Find(TKey key, bool consistentRead = false) => One(set => set.FindOrDefaultAsync(key, consistentRead));

    /// <summary>The GetItem that tells whether there is an item.</summary>
    public DynamoRequest Exists(TKey key, bool consistentRead = false) => One(set => set.ExistsAsync(key, consistentRead));

    /// <summary>The BatchGetItem that find documents, as long as DynamoDB leaves nothing over.</summary>
    public IReadOnlyList<DynamoRequest> FindAll(IEnumerable<TKey> keys, bool consistentRead = false) => All(set => set.FindAllOrDefaultAsync(keys, consistentRead));

    /// <summary>The PutItem or UpdateItem that saves a document; null when nothing changed. A new document's key and times are made for the request, and are others when it is saved.</summary>
    public DynamoRequest? Save(T document, SaveOptions? options = null) => OneOrNone(set => set.SaveAsync(CopyOf(document), options));

    /// <summary>The PutItem or UpdateItem that saves a document on a condition; null when nothing changed.</summary>
    public DynamoRequest? Save(T document, Func<TFields, Condition> condition, SaveOptions? options = null) =>
        OneOrNone(set => set.SaveAsync(CopyOf(document), FieldFunction.Result(condition), options));

    /// <summary>The UpdateItem that changes the item with a key.</summary>
    public DynamoRequest Update(TKey key, Func<TFields, Update> update, UpdateOptions? options = null) => One(set => set.UpdateAsync(key, FieldFunction.Result(update), options));

    /// <summary>The UpdateItem that changes a document's item.</summary>
    public DynamoRequest Update(T document, Func<TFields, Update> update, UpdateOptions? options = null) => One(set => set.UpdateAsync(document, FieldFunction.Result(update), options));

    /// <summary>The UpdateItem that changes the item with a key or makes it.</summary>
    public DynamoRequest Upsert(TKey key, Func<TFields, Update> update) => One(set => set.UpsertAsync(key, FieldFunction.Result(update)));

    /// <summary>The UpdateItem that sets times of a document.</summary>
    public DynamoRequest Touch(T document, DateTimeOffset? time = null) => One(set => set.TouchAsync(document, time));

    /// <summary>The DeleteItem that deletes the item with a key.</summary>
    public DynamoRequest Delete(TKey key) => One(set => set.DeleteAsync(key));

    /// <summary>The DeleteItem that deletes the item with a key on a condition.</summary>
    public DynamoRequest Delete(TKey key, Func<TFields, Condition> condition) => One(set => set.DeleteAsync(key, FieldFunction.Result(condition)));

    /// <summary>The DeleteItem that deletes a document's item.</summary>
    public DynamoRequest Delete(T document) => One(set => set.DeleteAsync(document));

    /// <summary>The DeleteItem that deletes a document's item on a condition.</summary>
    public DynamoRequest Delete(T document, Func<TFields, Condition> condition) => One(set => set.DeleteAsync(document, FieldFunction.Result(condition)));

    /// <summary>The BatchWriteItem that delete the items with some keys, as long as DynamoDB leaves nothing over.</summary>
    public IReadOnlyList<DynamoRequest> Delete(IEnumerable<TKey> keys) => All(set => set.DeleteAsync(keys));

    private T CopyOf(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _set.CopyOf(document);
    }

    private DynamoRequest One(Func<DocumentSet<T, TKey>, Task> verb) => OneOrNone(verb)!;

    private DynamoRequest? OneOrNone(Func<DocumentSet<T, TKey>, Task> verb)
    {
        CapturingWire wire = new(answers: false);
        Task done = verb(_set.To(wire));
        if (wire.Requests.Count == 0)
            done.GetAwaiter().GetResult();
        return wire.Requests.Count == 0 ? null : wire.Requests[0];
    }

    private IReadOnlyList<DynamoRequest> All(Func<DocumentSet<T, TKey>, Task> verb)
    {
        CapturingWire wire = new(answers: true);
        verb(_set.To(wire)).GetAwaiter().GetResult();
        return wire.Requests;
    }
}
