namespace Dynamoid.Queries;

/// <summary>How many items each page asks for, and when it is enough: of one reader, or of several at a time.</summary>
/// <param name="options">The limits.</param>
/// <param name="isFiltered">Whether items that are evaluated may not match.</param>
/// <param name="readers">How many read at a time, each its share.</param>
internal sealed class PageLimits(QueryOptions options, bool isFiltered, int readers = 1)
{
    // Small enough to cost little when most items match, and large enough for a filter that keeps one of a hundred.
    private const int FirstFilteredPage = 100;
    private long _matched;
    private long _evaluated;
    private long _reserved;
    private int _pages;

    /// <summary>How many more matching items are wanted.</summary>
    public int Wanted => Left(options.RecordLimit, _matched);

    /// <summary>Whether nothing more is wanted.</summary>
    public bool IsReached => Wanted == 0 || Left(options.ScanLimit, _evaluated) == 0;

    /// <summary>Whether one more page may be asked for now: pages under way may use up what is left, or may not.</summary>
    public bool MayAsk => Wanted > 0 && MayEvaluate > 0;

    /// <summary>How many items the next page may evaluate; null for as many as fit into a page.</summary>
    public int? Next
    {
        get
        {
            int limit = Math.Min(ForRecords, Math.Min(Share(MayEvaluate), options.BatchSize ?? int.MaxValue));
            return limit == int.MaxValue ? null : limit;
        }
    }

    private int MayEvaluate => Left(options.ScanLimit, _evaluated + _reserved);

    // Without a filter each evaluated item is one that is wanted. With one nobody knows: a first page that costs little, then pages as large as they get, since each costs a round trip.
    private int ForRecords => (options.RecordLimit, isFiltered) switch
    {
        (null, _) => int.MaxValue,
        (_, false) => Share(Wanted),
        _ => _pages < readers ? (int)Math.Max(FirstFilteredPage, Math.Min(int.MaxValue - 1L, 2L * Wanted)) : int.MaxValue,
    };

    /// <summary>Asks for the next page: what it may evaluate, no other may.</summary>
    /// <returns>How many items it may evaluate; null for as many as fit into a page.</returns>
    public int? Reserve()
    {
        int? next = Next;
        _reserved += next ?? 0;
        return next;
    }

    /// <summary>Counts a page.</summary>
    /// <param name="matched">How many items it brought.</param>
    /// <param name="evaluated">How many items DynamoDB read for it.</param>
    /// <param name="reserved">How many it was allowed to evaluate, if it was asked for that way.</param>
    public void Count(long matched, long evaluated, int? reserved = null)
    {
        _matched += matched;
        _evaluated += evaluated;
        _reserved -= reserved ?? 0;
        _pages++;
    }

    private static int Left(int? limit, long used) => limit is { } most ? (int)Math.Max(0, most - used) : int.MaxValue;

    private int Share(int count) => readers == 1 || count == int.MaxValue ? count : (int)(((long)count + readers - 1) / readers);
}
