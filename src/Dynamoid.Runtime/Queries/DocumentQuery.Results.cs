using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Queries;

namespace Dynamoid;

/// <content>Documents.</content>
public sealed partial class DocumentQuery<T, TKey, TFields> : IAsyncEnumerable<T>
{
    /// <summary>The documents one by one: one Query or Scan for each page, sent when its first document is asked for. Who stops early sends no more.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer the query.</exception>
    /// <exception cref="InvalidCursorException">The cursor that it starts at is none of this query.</exception>
    /// <exception cref="ScanProhibitedException">It would scan, and the options forbid it.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (PageContent<T> page in ReadAsync(_options, cancellationToken).ConfigureAwait(false))
        {
            foreach (T document in page.Items)
                yield return document;
        }
    }

    /// <summary>All documents: one Query or Scan for each page.</summary>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public Task<List<T>> ToListAsync(CancellationToken cancellationToken = default) => ListAsync(_options, cancellationToken);

    /// <summary>The first document: one Query or Scan, and more only while a filter keeps none.</summary>
    /// <exception cref="RecordNotFoundException">There is none.</exception>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public async Task<T> FirstAsync(CancellationToken cancellationToken = default) =>
        await FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false) ?? throw NothingFound();

    /// <summary>The first documents, fewer when there are not so many: one Query or Scan, and more only while a filter keeps too few.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above 0.</exception>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public Task<List<T>> FirstAsync(int count, CancellationToken cancellationToken = default) => ListAsync(AtMost(_options, Positive(count)), cancellationToken);

    /// <summary>The first document, or null: one Query or Scan, and more only while a filter keeps none.</summary>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        await foreach (PageContent<T> page in ReadAsync(AtMost(_options, 1), cancellationToken).ConfigureAwait(false))
        {
            if (page.Items.Count > 0)
                return page.Items[0];
        }

        return null;
    }

    /// <summary>The last document: the first one in the opposite order, so it costs as much as <see cref="FirstAsync(CancellationToken)"/>.</summary>
    /// <exception cref="RecordNotFoundException">There is none.</exception>
    /// <exception cref="InvalidOperationException">The documents have no order, or the query has a limit or a start, which are about the first ones.</exception>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public async Task<T> LastAsync(CancellationToken cancellationToken = default) =>
        await LastOrDefaultAsync(cancellationToken).ConfigureAwait(false) ?? throw NothingFound();

    /// <summary>The last document, or null: the first one in the opposite order, so it costs as much as <see cref="FirstOrDefaultAsync"/>.</summary>
    /// <exception cref="InvalidOperationException">The documents have no order, or the query has a limit or a start, which are about the first ones.</exception>
    /// <inheritdoc cref="GetAsyncEnumerator" path="/exception"/>
    public Task<T?> LastOrDefaultAsync(CancellationToken cancellationToken = default)
    {
        if (_options.RecordLimit is not null || _options.ScanLimit is not null || _start is not null)
            throw new InvalidOperationException($"The last {T.Schema.Document} was asked for of a query with a limit or a start, which are about the first ones. Ask for it without them.");
        if (!PlanOf(_options).IsOrdered)
            throw new InvalidOperationException($"The last {T.Schema.Document} was asked for of documents that have no order: only those of one hash key have one, by their range key. Compare the hash key of the table, or of an index with a range key, by ==.");
        return With(_options with { IsDescending = !_options.IsDescending }).FirstOrDefaultAsync(cancellationToken);
    }

    private static QueryOptions AtMost(QueryOptions options, int count) => options with { RecordLimit = Math.Min(count, options.RecordLimit ?? count) };

    private static RecordNotFoundException NothingFound() =>
        new(T.Schema.Document, $"No {T.Schema.Document} meets the conditions of the query. Use FirstOrDefaultAsync or LastOrDefaultAsync where there may be none.");

    private async Task<List<T>> ListAsync(QueryOptions options, CancellationToken cancellationToken)
    {
        List<T>? all = null;
        await foreach (PageContent<T> page in ReadAsync(options, cancellationToken).ConfigureAwait(false))
        {
            if (all is null)
                all = page.Items;
            else
                all.AddRange(page.Items);
        }

        return all ?? [];
    }

    private IAsyncEnumerable<PageContent<T>> ReadAsync(QueryOptions options, CancellationToken cancellationToken)
    {
        ReadPlan plan = PlanOf(options);
        return ReadAsync<T, DocumentItemReader<T, TKey>>(plan, plan.Parts, options, _set.ItemsWith(plan.Loaded, options.ConsistentRead), cancellationToken);
    }
}
