namespace Dynamoid.Queries;

/// <summary>How many items each page asks for, and when it is enough.</summary>
/// <param name="options">The limits.</param>
/// <param name="isFiltered">Whether items that are evaluated may not match.</param>
internal sealed class PageLimits(QueryOptions options, bool isFiltered)
{
    // Small enough to cost little when most items match, and large enough for a filter that keeps one of a hundred.
    private const int FirstFilteredPage = 100;

    private long _matched;
    private long _evaluated;
    private int _pages;

    /// <summary>How many more matching items are wanted.</summary>
    public int Wanted => options.RecordLimit is { } most ? (int)Math.Max(0, most - _matched) : int.MaxValue;

    /// <summary>Whether nothing more is wanted.</summary>
    public bool IsReached => Wanted == 0 || MayEvaluate == 0;

    /// <summary>How many items the next page may evaluate; null for as many as fit into a page.</summary>
    public int? Next
    {
        get
        {
            int limit = Math.Min(ForRecords, Math.Min(MayEvaluate, options.BatchSize ?? int.MaxValue));
            return limit == int.MaxValue ? null : limit;
        }
    }

    private int MayEvaluate => options.ScanLimit is { } most ? (int)Math.Max(0, most - _evaluated) : int.MaxValue;

    // Without a filter each evaluated item is one that is wanted. With one nobody knows: a first page that costs little, then pages as large as they get, since each costs a round trip.
    private int ForRecords => (options.RecordLimit, isFiltered) switch
    {
        (null, _) => int.MaxValue,
        (_, false) => Wanted,
        _ => _pages == 0 ? (int)Math.Max(FirstFilteredPage, Math.Min(int.MaxValue - 1L, 2L * Wanted)) : int.MaxValue,
    };

    /// <summary>Counts a page.</summary>
    /// <param name="matched">How many items it brought.</param>
    /// <param name="evaluated">How many items DynamoDB read for it.</param>
    public void Count(long matched, long evaluated)
    {
        _matched += matched;
        _evaluated += evaluated;
        _pages++;
    }
}
