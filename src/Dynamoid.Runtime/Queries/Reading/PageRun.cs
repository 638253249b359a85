using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>One execution of a query: what its pages are asked for by.</summary>
/// <typeparam name="TItem">What is made of each item.</typeparam>
internal sealed class PageRun<TItem>
{
    public required ReadPlan Plan { get; init; }

    public required PageParts Parts { get; init; }

    public required QueryOptions Options { get; init; }

    /// <summary>The key after which the first page begins, as JSON.</summary>
    public required byte[]? Start { get; init; }

    /// <summary>Whether nothing can come, so that no request is needed.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>Sends a request and reads its response.</summary>
    public required Func<PageAsk, CancellationToken, Task<PageContent<TItem>>> Send { get; init; }

    /// <summary>The pages, asked for one after the other, ahead, or several at a time, as the query was told.</summary>
    public IAsyncEnumerable<PageContent<TItem>> PagesAsync(CancellationToken cancellationToken) => Options switch
    {
        { Parallelism: { } parallelism } => new SegmentPages<TItem>(this, parallelism).ReadAsync(cancellationToken),
        { Prefetch: > 0 and int ahead } => new PrefetchedPages<TItem>(new PageChain<TItem>(this), ahead).ReadAsync(cancellationToken),
        _ => new PageChain<TItem>(this).ReadAsync(cancellationToken),
    };

    /// <summary>How many items of a page match.</summary>
    public long CountOf(PageContent<TItem> page) => Parts.IsCount ? page.Count : page.Items.Count;
}
