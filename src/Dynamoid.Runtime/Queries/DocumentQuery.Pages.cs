using System.Runtime.CompilerServices;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Queries;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid;

/// <content>Pages.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>The documents page by page, each with a cursor and what it consumed: one Query or Scan for each, sent when it is asked for.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer the query.</exception>
    /// <exception cref="InvalidCursorException">The cursor that it starts at is none of this query.</exception>
    /// <exception cref="ScanProhibitedException">It would scan, and the options forbid it.</exception>
    public async IAsyncEnumerable<QueryPage<T>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ReadPlan plan = PlanOf(_options);
        PageParts parts = plan.Parts with { ReturnsCapacity = true };
        await foreach (PageContent<T> page in ReadAsync<T, DocumentItemReader<T, TKey>>(plan, parts, _options, _set.ItemsOf(plan.Index), cancellationToken).ConfigureAwait(false))
            yield return new QueryPage<T>(page.Items, page.ScannedCount, page.LastEvaluatedKey is { } end ? Cursors.Write(plan, end) : null, page.Capacity);
    }

    /// <summary>The cursor of the place after a document, for a query that goes on there: as <see cref="QueryPage{T}.Cursor"/>, but after any document of a page. No request.</summary>
    /// <exception cref="InvalidQueryException">DynamoDB could not answer the query, or the document is not in the index that is read.</exception>
    public string CursorAfter(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ReadPlan plan = PlanOf(_options);
        return Cursors.Write(plan, new DocumentStart<T, TKey>(document).PositionOf(plan));
    }

    // Only LastEvaluatedKey ends it: an empty page may have others after it.
    private async IAsyncEnumerable<PageContent<TItem>> ReadAsync<TItem, TReader>(
        ReadPlan plan, PageParts parts, QueryOptions options, TReader items, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TReader : struct, IItemReader<TItem>
    {
        ScanGuard.Check(T.Schema, Keys, plan, options, _set.QueryDefaults);
        if (_set.LimitsReads)
            parts = parts with { ReturnsCapacity = true };
        PageLimits limits = new(options, plan.IsFiltered);
        byte[]? start = _start?.Resolve(plan, Cursors);
        bool isMore = !plan.IsEmpty;
        while (isMore)
        {
            PooledBytes body = ConditionPage.Write(parts, limits.Next, start);
            PageContent<TItem> page;
            using (WireResponse response = await _set.SendPageAsync(plan.Operation, body, cancellationToken).ConfigureAwait(false))
                page = new ConditionPageReader<TItem, TReader>(items, plan.Gate, limits.Wanted).Read(response.Body.Span);
            options.Meter?.Add(page.Capacity);
            if (page.CutAfter is { } last)
                page.LastEvaluatedKey = ItemKey.Of(last, plan.Position);
            start = page.LastEvaluatedKey;
            limits.Count(parts.IsCount ? page.Count : page.Items.Count, page.ScannedCount);
            isMore = start is not null && !limits.IsReached;
            yield return page;
        }
    }
}
