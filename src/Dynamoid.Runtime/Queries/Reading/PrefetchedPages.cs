using System.Runtime.CompilerServices;
using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>Pages that are asked for while the caller works on those before them. Whoever stops early waits for the request under way, which is cancelled.</summary>
/// <typeparam name="TItem">What is made of each item.</typeparam>
/// <param name="pages">The pages.</param>
/// <param name="ahead">How many may be there, or under way, before the caller asks for them.</param>
internal sealed class PrefetchedPages<TItem>(PageChain<TItem> pages, int ahead)
{
    private readonly Queue<Task<PageContent<TItem>?>> _asked = new();
    private Task<PageContent<TItem>?>? _last;

    public async IAsyncEnumerable<PageContent<TItem>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Ask(count: 1, stop.Token);
        try
        {
            while (await CallersToken.AwaitAsync(_asked.Dequeue(), cancellationToken).ConfigureAwait(false) is { } page)
            {
                Ask(ahead, stop.Token);
                yield return page;
            }
        }
        finally
        {
            await Abandoned.EndAsync(_asked, stop).ConfigureAwait(false);
        }
    }

    private void Ask(int count, CancellationToken cancellationToken)
    {
        while (_asked.Count < count)
        {
            _last = NextAfterAsync(_last, cancellationToken);
            _asked.Enqueue(_last);
        }
    }

    // A page that fails is the last one: those after it fail with it.
    private async Task<PageContent<TItem>?> NextAfterAsync(Task<PageContent<TItem>?>? before, CancellationToken cancellationToken) =>
        before is not null && await before.ConfigureAwait(false) is null ? null : await pages.NextAsync(cancellationToken).ConfigureAwait(false);
}
