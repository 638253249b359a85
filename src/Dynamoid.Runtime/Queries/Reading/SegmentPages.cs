using System.Runtime.CompilerServices;
using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>
/// The pages of all segments of a scan, as they come. A page that nobody has taken keeps its request's place, so a slow caller holds the segments back. One thread at a time is in
/// here, so nothing is locked.
/// </summary>
/// <typeparam name="TItem">What is made of each item.</typeparam>
/// <param name="run">The query.</param>
/// <param name="parallelism">How many segments there are, and how many requests are under way at once.</param>
internal sealed class SegmentPages<TItem>(PageRun<TItem> run, Parallelism parallelism)
{
    private readonly PageLimits _limits = new(run.Options, run.Plan.IsFiltered, parallelism.Segments);
    private readonly Queue<(int Segment, byte[]? Start)> _waiting = new();
    private readonly List<Task<SegmentPage<TItem>>> _asked = [];

    public async IAsyncEnumerable<PageContent<TItem>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        for (int segment = 0; segment < parallelism.Segments && !run.IsEmpty; segment++)
            _waiting.Enqueue((segment, null));
        try
        {
            Ask(stop.Token);
            while (_asked.Count > 0)
            {
                Task<SegmentPage<TItem>> answered = await Task.WhenAny(_asked).ConfigureAwait(false);
                _asked.Remove(answered);
                PageContent<TItem> page = Take(await CallersToken.AwaitAsync(answered, cancellationToken).ConfigureAwait(false));
                if (_limits.IsReached)
                    await stop.CancelAsync().ConfigureAwait(false);
                else
                    Ask(stop.Token);
                yield return page;
                if (_limits.IsReached)
                    yield break;
            }
        }
        finally
        {
            await Abandoned.EndAsync(_asked, stop).ConfigureAwait(false);
        }
    }

    private void Ask(CancellationToken cancellationToken)
    {
        while (_asked.Count < parallelism.MaxConcurrency && _limits.MayAsk && _waiting.TryDequeue(out (int Segment, byte[]? Start) place))
            _asked.Add(SendAsync(place.Segment, place.Start, cancellationToken));
    }

    private async Task<SegmentPage<TItem>> SendAsync(int segment, byte[]? start, CancellationToken cancellationToken)
    {
        int? reserved = _limits.Reserve();
        PageParts parts = run.Parts with { Segment = new ScanSegment(segment, parallelism.Segments) };
        PageContent<TItem> page = await run.Send(new PageAsk(parts, reserved, _limits.Wanted, start), cancellationToken).ConfigureAwait(false);
        return new(segment, reserved, page);
    }

    private PageContent<TItem> Take(SegmentPage<TItem> answered)
    {
        PageContent<TItem> page = answered.Page;
        // Others have brought some of what was wanted when it was asked for.
        int wanted = _limits.Wanted;
        if (page.Items.Count > wanted)
            page.Items.RemoveRange(wanted, page.Items.Count - wanted);
        _limits.Count(run.CountOf(page), page.ScannedCount, answered.Reserved);
        if (page.LastEvaluatedKey is { } end)
            _waiting.Enqueue((answered.Segment, end));
        // Where all segments are together, no key says.
        page.LastEvaluatedKey = null;
        return page;
    }
}
