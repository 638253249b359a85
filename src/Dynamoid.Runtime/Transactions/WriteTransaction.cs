using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>
/// Writes that happen all or not at all: up to 100, in any tables, in one TransactWriteItems, which costs twice the capacity of its writes. What is to be done is only kept until the
/// commit; then documents are looked at, stamped with one time, and written as they are. Not safe for use by several threads.
/// </summary>
public sealed partial class WriteTransaction
{
    private readonly List<Func<DateTimeOffset, bool, TransactionPart?>> _actions = [];
    private readonly List<Func<CancellationToken, Task>> _rules = [];

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
    public void Create(IAnyDocument document) => Save(document);

    /// <summary>Deletes a document's item, whether it is still there or not.</summary>
    public void Delete(IAnyDocument document) => Visit(document, new Deleting(this));

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

    internal void AddSave<T, TKey>(DocumentSet<T, TKey> set, T document, Condition? condition, SaveOptions options)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (T.HasValidation && options.Validate)
            _rules.Add(cancellationToken => DocumentSet<T, TKey>.EnsureValidAsync(document, cancellationToken));
        Add((now, isLookedAt) => set.SavePart(isLookedAt ? set.CopyOf(document) : document, condition, options, now));
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
}
