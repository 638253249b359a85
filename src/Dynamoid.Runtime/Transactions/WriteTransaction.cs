using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>
/// Writes that happen all or not at all: up to 100, in any tables, in one TransactWriteItems, which costs twice the capacity of its writes. What is to be done is only kept until the
/// commit; then documents are looked at, stamped with one time, and written as they are. Not safe for use by several threads.
/// </summary>
public sealed partial class WriteTransaction
{
    private readonly List<Func<DateTimeOffset, bool, TransactionPart?>> _actions = [];
    private readonly List<Func<Func<Task>, CancellationToken, Task>> _around = [];
    private readonly List<Func<DocumentEvents, Task>> _ends = [];

    internal WriteTransaction(DocumentContext context) => Context = context;

    /// <summary>How many actions the transaction was given.</summary>
    public int Count => _actions.Count;

    internal DocumentContext Context { get; }

    /// <summary>
    /// Saves a document. A new one: a put of the whole item, on condition that its key is free. A stored one: an update of what changed, on condition that the item is still there; no
    /// action when nothing changed.
    /// </summary>
    public void Save(IAnyDocument document, SaveOptions? options = null) => Visit(document, new Saving(this, options ?? SaveOptions.Default));

    /// <summary>Saves a new document: a put of the whole item, on condition that its key is free.</summary>
    /// <exception cref="InvalidOperationException">The document is stored already.</exception>
    public void Create(IAnyDocument document) => Visit(document, new Creating(this));

    /// <summary>Deletes a document's item, whether it is still there or not.</summary>
    public void Delete(IAnyDocument document) => Visit(document, new Deleting(this));

    /// <summary>Deletes a document's item, whether it is still there or not, with the callbacks of its destruction.</summary>
    public void Destroy(IAnyDocument document) => Visit(document, new Destroying(this));

    /// <summary>The verbs of a document class in this transaction. For generated code: users call <c>Address.In(transaction)</c>.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public DocumentWrites<T, TKey, TFields> Of<T, TKey, TFields>()
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
        where TFields : struct => new(this, Context.Set<T, TKey>());

    /// <summary>Keeps an action until the commit.</summary>
    /// <param name="action">Makes it of the time and of whether the request is only looked at.</param>
    internal void Add(Func<DateTimeOffset, bool, TransactionPart?> action)
    {
        if (_isDone)
            throw new InvalidOperationException("The transaction is committed already. Begin a new one.");
        _actions.Add(action);
    }

    internal void AddCreate<T, TKey>(DocumentSet<T, TKey> set, T document, Condition? condition)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        DocumentSet<T, TKey>.CheckIsNew(document);
        AddSave(set, document, condition, SaveOptions.Default);
    }

    internal void AddSave<T, TKey>(DocumentSet<T, TKey> set, T document, Condition? condition, SaveOptions options)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        if (set.OwnSetOf(document) is { } own)
        {
            own.Accept(new SavingOwn(this, document, condition, options));
            return;
        }

        if (DocumentLifecycle<T, TKey>.IsAroundSaves(Context, options))
            _around.Add((next, cancellationToken) => set.SaveByAsync(document, options, next, cancellationToken));
        AddEnd<T, TKey>(document);
        Add((now, isLookedAt) => set.SavePart(isLookedAt ? set.CopyOf(document) : document, condition, options, now));
    }

    internal void AddDestroy<T, TKey>(DocumentSet<T, TKey> set, T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        if (set.OwnSetOf(document) is { } own)
        {
            own.Accept(new DestroyingOwn(this, document));
            return;
        }

        if (DocumentLifecycle<T, TKey>.IsAroundDestroying(Context))
            _around.Add((next, cancellationToken) => set.DestroyByAsync(document, next, cancellationToken));
        AddEnd<T, TKey>(document);
        Add((_, _) => set.DeletePart(document, condition: null));
    }

    private void AddEnd<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        if (DocumentLifecycle<T, TKey>.Has(DocumentEvents.AfterCommit | DocumentEvents.AfterRollback))
            _ends.Add(moment => DocumentLifecycle<T, TKey>.TellAsync(document, moment, CancellationToken.None));
    }

    private static void Visit(IAnyDocument document, IDocumentVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Accept(visitor);
    }

    private sealed class Saving(WriteTransaction transaction, SaveOptions options) : IDocumentVisitor
    {
        public void Visit<T, TKey>(T document)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey> => transaction.AddSave(transaction.Context.Set<T, TKey>(), document, condition: null, options);
    }

    private sealed class Creating(WriteTransaction transaction) : IDocumentVisitor
    {
        public void Visit<T, TKey>(T document)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey> => transaction.AddCreate(transaction.Context.Set<T, TKey>(), document, condition: null);
    }

    private sealed class Deleting(WriteTransaction transaction) : IDocumentVisitor
    {
        public void Visit<T, TKey>(T document)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey>
        {
            DocumentSet<T, TKey> set = transaction.Context.Set<T, TKey>();
            transaction.Add((_, _) => set.DeletePart(document, condition: null));
        }
    }

    private sealed class Destroying(WriteTransaction transaction) : IDocumentVisitor
    {
        public void Visit<T, TKey>(T document)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey> => transaction.AddDestroy(transaction.Context.Set<T, TKey>(), document);
    }

    private sealed class SavingOwn(WriteTransaction transaction, IAnyDocument document, Condition? condition, SaveOptions options) : ISetVisitor
    {
        public void Visit<T, TKey>(DocumentSet<T, TKey> set)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey> => transaction.AddSave(set, (T)document, condition, options);
    }

    private sealed class DestroyingOwn(WriteTransaction transaction, IAnyDocument document) : ISetVisitor
    {
        public void Visit<T, TKey>(DocumentSet<T, TKey> set)
            where T : class, IDocument<T, TKey>
            where TKey : struct, IDocumentKey<TKey> => transaction.AddDestroy(set, (T)document);
    }
}
