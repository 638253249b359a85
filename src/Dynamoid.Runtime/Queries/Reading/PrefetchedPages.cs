using System.Runtime.CompilerServices;
using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>Pages that are asked for while the caller works on those before them.</summary>
internal static class PrefetchedPages
{
    /// <summary>Reads pages some ahead. Whoever stops early waits for the request under way, which is cancelled.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="ahead">How many may be there, or under way, before the caller asks for them.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async IAsyncEnumerable<PageContent<TItem>> ReadAsync<TItem>(PageChain<TItem> pages, int ahead, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Queue<Task<PageContent<TItem>?>> asked = new();
        Task<PageContent<TItem>?> last = pages.NextAsync(stop.Token);
        asked.Enqueue(last);
        try
        {
            while (await asked.Dequeue().ConfigureAwait(false) is { } page)
            {
                while (asked.Count < ahead)
                {
                    last = AfterAsync(last, pages, stop.Token);
                    asked.Enqueue(last);
                }

                yield return page;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(asked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A page that fails is the last one: those after it fail with it.
    private static async Task<PageContent<TItem>?> AfterAsync<TItem>(Task<PageContent<TItem>?> before, PageChain<TItem> pages, CancellationToken cancellationToken) =>
        await before.ConfigureAwait(false) is null ? null : await pages.NextAsync(cancellationToken).ConfigureAwait(false);
}
