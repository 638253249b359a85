using System.Runtime.CompilerServices;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Queries;
using Dynamoid.Serialization;

namespace Dynamoid;

/// <content>Pages.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>
    /// The documents page by page, each with a cursor and what it consumed: one Query or Scan for each, sent when it is asked for. The pages of a parallel scan have no cursors.
    /// </summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer the query.</exception>
    /// <exception cref="InvalidCursorException">The cursor that it starts at is none of this query.</exception>
    /// <exception cref="ScanProhibitedException">It would scan, and the options forbid it.</exception>
    public async IAsyncEnumerable<QueryPage<T>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ReadPlan plan = PlanOf(_options);
        PageParts parts = plan.Parts with { ReturnsCapacity = true };
        await foreach (PageContent<T> page in ReadAsync<T, DocumentItemReader<T, TKey>>(plan, parts, _options, _set.ItemsWith(plan.Loaded, _options.ConsistentRead), cancellationToken).ConfigureAwait(false))
            yield return new QueryPage<T>(page.Items, page.ScannedCount, page.LastEvaluatedKey is { } end ? Cursors.Write(plan, end) : null, page.Capacity);
    }

    /// <summary>The cursor of the place after a document, for a query that goes on there: as <see cref="QueryPage{T}.Cursor"/>, but after any document of a page. No request.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer the query, or the document is not in the index that is read.</exception>
    public string CursorAfter(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ReadPlan plan = PlanOf(_options with { Parallelism = null });
        return Cursors.Write(plan, new DocumentStart<T, TKey>(document).PositionOf(plan));
    }

    private IAsyncEnumerable<PageContent<TItem>> ReadAsync<TItem, TReader>(ReadPlan plan, PageParts parts, QueryOptions options, TReader items, CancellationToken cancellationToken)
        where TReader : struct, IItemReader<TItem>
    {
        ScanGuard.Check(T.Schema, Keys.Plans, plan, options, _set.QueryDefaults);
        if (options.Parallelism is not null && _start is not null)
            throw new InvalidQueryException(T.Schema.Document, $"A parallel scan of {plan.Source} was to start at a place, and its segments have no common one. Leave out Parallel or Start; or read each segment by Segment, which has cursors of its own.");
        StartPlace place = StartPlace.Of(T.Schema, plan, _start?.Resolve(plan, Cursors));
        PageRun<TItem> run = new()
        {
            Plan = plan,
            Parts = _set.LimitsReads ? parts with { ReturnsCapacity = true } : parts,
            Options = OfPages(options, plan),
            Start = place.After,
            IsEmpty = plan.IsEmpty || place.IsPast,
            Send = new PageRequests<T, TKey, TItem, TReader>(_set, plan, options, items).SendAsync,
        };
        return run.PagesAsync(cancellationToken);
    }

    // As many entries of an index as one BatchGetItem takes: the items of a whole page would be too many to hold.
    private QueryOptions OfPages(QueryOptions options, ReadPlan plan) =>
        plan.IsFollowed ? options with { BatchSize = Math.Min(options.BatchSize ?? _set.BatchSize, _set.BatchSize) } : options;
}
