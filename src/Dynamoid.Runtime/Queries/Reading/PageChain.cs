using System.Runtime.CompilerServices;
using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>Pages of which each begins where the one before it ended. Only LastEvaluatedKey ends it: an empty page may have others after it.</summary>
/// <typeparam name="TItem">What is made of each item.</typeparam>
/// <param name="run">The query.</param>
internal sealed class PageChain<TItem>(PageRun<TItem> run)
{
    private readonly PageLimits _limits = new(run.Options, run.Plan.IsFiltered);
    private byte[]? _start = run.Start;
    private bool _isMore = !run.IsEmpty;

    /// <summary>Asks for the next page, once the one before it is there; null when there is none, or no more is wanted.</summary>
    public async Task<PageContent<TItem>?> NextAsync(CancellationToken cancellationToken)
    {
        if (!_isMore)
            return null;
        PageContent<TItem> page = await run.Send(new PageAsk(run.Parts, _limits.Next, _limits.Wanted, _start), cancellationToken).ConfigureAwait(false);
        _start = page.LastEvaluatedKey;
        _limits.Count(run.CountOf(page), page.ScannedCount);
        _isMore = _start is not null && !_limits.IsReached;
        return page;
    }

    /// <summary>All pages, each asked for when the caller wants it.</summary>
    public async IAsyncEnumerable<PageContent<TItem>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } page)
            yield return page;
    }
}
