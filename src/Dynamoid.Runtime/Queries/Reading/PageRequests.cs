using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Queries;

/// <summary>Sends the requests for pages, and for the items of an index that holds only a part of them.</summary>
/// <param name="set">The documents.</param>
/// <param name="plan">How the items are read.</param>
/// <param name="options">What the query was told.</param>
/// <param name="items">Makes something of each item.</param>
internal sealed class PageRequests<T, TKey, TItem, TReader>(DocumentSet<T, TKey> set, ReadPlan plan, QueryOptions options, TReader items)
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
    where TReader : struct, IItemReader<TItem>
{
    public Task<PageContent<TItem>> SendAsync(PageAsk ask, CancellationToken cancellationToken) =>
        plan.IsFollowed ? FollowAsync(ask, cancellationToken) : SendAsync<TItem, TReader>(ask, items, cancellationToken);

    private async Task<PageContent<TFound>> SendAsync<TFound, TFoundReader>(PageAsk ask, TFoundReader found, CancellationToken cancellationToken)
        where TFoundReader : struct, IItemReader<TFound>
    {
        PooledBytes body = ConditionPage.Write(ask.Parts, ask.Limit, ask.Start);
        PageContent<TFound> page;
        using (WireResponse response = await set.SendPageAsync(plan.Operation, body, cancellationToken).ConfigureAwait(false))
            page = new ConditionPageReader<TFound, TFoundReader>(found, plan.Gate, ask.Wanted).Read(response.Body.Span);
        if (page.CutAfter is { } last)
            page.LastEvaluatedKey = ItemKey.Of(last, plan.Position);
        return page;
    }

    private async Task<PageContent<TItem>> FollowAsync(PageAsk ask, CancellationToken cancellationToken)
    {
        PageContent<RawKey> keys = await SendAsync<RawKey, RawKeyReader>(ask, new RawKeyReader(T.Schema), cancellationToken).ConfigureAwait(false);
        KeyedItemReader<TItem, TReader> keyed = new(new RawKeyReader(T.Schema), items);
        Follow follow = new(plan.Projection, options.ConsistentRead, ask.Parts.ReturnsCapacity);
        Dictionary<RawKey, TItem> found = [];
        double units = await set.FollowAsync(keys.Items, follow, keyed, found, cancellationToken).ConfigureAwait(false);
        PageContent<TItem> page = new() { ScannedCount = keys.ScannedCount, Capacity = keys.Capacity + units, LastEvaluatedKey = keys.LastEvaluatedKey };
        foreach (RawKey key in keys.Items)
        {
            // Deleted or become another class since the index was read, or the index does not know yet.
            if (found.TryGetValue(key, out TItem? item) && (item is not null || typeof(TItem) != typeof(T)))
                page.Items.Add(item);
        }

        return page;
    }
}
