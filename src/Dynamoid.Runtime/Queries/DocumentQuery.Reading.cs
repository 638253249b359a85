using Dynamoid.Operations;

namespace Dynamoid;

/// <content>How pages are read.</content>
public sealed partial class DocumentQuery<T, TKey, TFields>
{
    /// <summary>
    /// Reads the whole items where an index does not hold all that is wanted: the keys from the index, by 100 entries at most, and for these one BatchGetItem more, in the index's order.
    /// Without such an index it changes nothing. No request.
    /// </summary>
    /// <remarks>
    /// It costs the capacity of the index entries and that of the whole items. A global index lags behind: an item that has been deleted is left out, and one that has been changed
    /// comes as it is now, even where it would no longer be found there. With <see cref="ConsistentRead"/> the items are read consistently, and of a global index the entries are not.
    /// </remarks>
    public DocumentQuery<T, TKey, TFields> FollowIndex() => With(_options with { FollowsIndex = true });

    /// <summary>
    /// Reads the segments of a scan at the same time; the documents come in no order, as they are read. At most so many requests are under way, or their pages not yet taken: a slow caller
    /// holds the scan back. Limits count over all segments. The first request that fails ends it. No request.
    /// </summary>
    /// <param name="segments">Into how many segments DynamoDB divides the table or index.</param>
    /// <param name="maxConcurrency">How many requests are under way at once; without it one of each segment.</param>
    /// <remarks>A query of one hash key has no segments and is refused, and so is a start. The pages have no cursors: <see cref="Segment"/> gives those of one segment.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are not 1 to 1,000,000 segments, or the concurrency is not above 0.</exception>
    public DocumentQuery<T, TKey, TFields> Parallel(int segments, int? maxConcurrency = null)
    {
        CheckTotal(segments);
        int most = Positive(maxConcurrency ?? segments, nameof(maxConcurrency));
        return With(_options with { Parallelism = new(segments, Math.Min(most, segments)), Segment = null });
    }

    /// <summary>Reads one segment of a scan: for several processes that share one. Its cursors belong to that segment. No request.</summary>
    /// <param name="segment">Which one; the first is 0.</param>
    /// <param name="total">Into how many segments DynamoDB divides the table or index.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not 1 to 1,000,000 segments, or there is no such one.</exception>
    public DocumentQuery<T, TKey, TFields> Segment(int segment, int total)
    {
        CheckTotal(total);
        ArgumentOutOfRangeException.ThrowIfNegative(segment);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(segment, total);
        return With(_options with { Segment = new ScanSegment(segment, total), Parallelism = null });
    }

    /// <summary>
    /// Asks for the next pages while the caller works on the present one. Documents, limits and cursors are the same as without; who stops early has sent so many requests in vain at
    /// most. A parallel scan reads ahead anyway. No request.
    /// </summary>
    /// <param name="pages">How many pages may be there, or under way, beyond the present one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public DocumentQuery<T, TKey, TFields> Prefetch(int pages = 1) => With(_options with { Prefetch = Positive(pages) });

    private static void CheckTotal(int segments)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(segments);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(segments, ScanSegment.Most);
    }
}
