using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>
/// What an index that does not hold all attributes holds of documents: each as a view that has those members and no others, so that nothing can be read that is not there. It never
/// changes: each method returns another query, and a request is sent only when results are asked for.
/// </summary>
/// <typeparam name="T">The documents.</typeparam>
/// <typeparam name="TKey">Their key.</typeparam>
/// <typeparam name="TFields">Their fields, of which conditions are made.</typeparam>
/// <typeparam name="TView">What the index holds of one.</typeparam>
public sealed class IndexQuery<T, TKey, TFields, TView> : IAsyncEnumerable<TView>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TFields : struct
    where TView : struct
{
    private readonly Func<T, TView> _view;

    internal IndexQuery(DocumentQuery<T, TKey, TFields> documents, Func<T, TView> view) => (Documents, _view) = (documents, view);

    /// <summary>The same as partial documents, with all that a query can be told. No request.</summary>
    public DocumentQuery<T, TKey, TFields> Documents { get; }

    /// <summary>Reads the whole items: for each 100 entries of the index one BatchGetItem more. No request.</summary>
    public DocumentQuery<T, TKey, TFields> FollowIndex() => Documents.FollowIndex();

    /// <summary>Those that meet a condition as well, on what the index holds: DynamoDB filters a query by nothing else, and in a scan the rest is missing in each entry. No request.</summary>
    public IndexQuery<T, TKey, TFields, TView> Where(Func<TFields, Condition> condition) => new(Documents.Where(condition), _view);

    /// <summary>In descending order of the range key. No request.</summary>
    public IndexQuery<T, TKey, TFields, TView> Descending() => new(Documents.Descending(), _view);

    /// <summary>At most so many: those that match count. No request.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public IndexQuery<T, TKey, TFields, TView> RecordLimit(int limit) => new(Documents.RecordLimit(limit), _view);

    /// <summary>At most so many entries are evaluated, and paid for. No request.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public IndexQuery<T, TKey, TFields, TView> ScanLimit(int limit) => new(Documents.ScanLimit(limit), _view);

    /// <summary>Reads the entries as they are now, for twice the read capacity: of a local index only. No request.</summary>
    public IndexQuery<T, TKey, TFields, TView> ConsistentRead() => new(Documents.ConsistentRead(), _view);

    /// <summary>One by one: one Query or Scan of the index for each page, sent when its first entry is asked for.</summary>
    /// <inheritdoc cref="DocumentQuery{T, TKey, TFields}.GetAsyncEnumerator" path="/exception"/>
    public async IAsyncEnumerator<TView> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (T document in Documents.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return _view(document);
    }

    /// <summary>All of them: one Query or Scan of the index for each page.</summary>
    /// <inheritdoc cref="DocumentQuery{T, TKey, TFields}.GetAsyncEnumerator" path="/exception"/>
    public async Task<List<TView>> ToListAsync(CancellationToken cancellationToken = default) =>
        (await Documents.ToListAsync(cancellationToken).ConfigureAwait(false)).ConvertAll(document => _view(document));

    /// <summary>The first one: one Query or Scan of the index, and more only while a filter keeps none.</summary>
    /// <exception cref="RecordNotFoundException">There is none.</exception>
    /// <inheritdoc cref="DocumentQuery{T, TKey, TFields}.GetAsyncEnumerator" path="/exception"/>
    public async Task<TView> FirstAsync(CancellationToken cancellationToken = default) => _view(await Documents.FirstAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The first one, or null: one Query or Scan of the index, and more only while a filter keeps none.</summary>
    /// <inheritdoc cref="DocumentQuery{T, TKey, TFields}.GetAsyncEnumerator" path="/exception"/>
    public async Task<TView?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) =>
        await Documents.FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false) is { } document ? _view(document) : null;

    /// <summary>The last one, or null: the first one in the opposite order, so it costs as much.</summary>
    /// <exception cref="InvalidOperationException">They have no order, or the query has a limit, which is about the first ones.</exception>
    /// <inheritdoc cref="DocumentQuery{T, TKey, TFields}.GetAsyncEnumerator" path="/exception"/>
    public async Task<TView?> LastOrDefaultAsync(CancellationToken cancellationToken = default) =>
        await Documents.LastOrDefaultAsync(cancellationToken).ConfigureAwait(false) is { } document ? _view(document) : null;

    /// <summary>Whether there is any: one Query or Scan of the index, and more only while a filter keeps none.</summary>
    /// <inheritdoc cref="DocumentQuery{T, TKey, TFields}.GetAsyncEnumerator" path="/exception"/>
    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) => Documents.AnyAsync(cancellationToken);

    /// <summary>How many there are: one Query or Scan of the index for each page, whose entries DynamoDB counts and does not send.</summary>
    /// <inheritdoc cref="DocumentQuery{T, TKey, TFields}.GetAsyncEnumerator" path="/exception"/>
    public Task<long> CountAsync(CancellationToken cancellationToken = default) => Documents.CountAsync(cancellationToken);

    /// <summary>The first request that the query would send. No request.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer it, or no item can match, so that none is sent.</exception>
    public DynamoRequest ToRequest() => Documents.ToRequest();
}
