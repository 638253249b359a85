namespace Dynamoid;

/// <summary>One page of a query: what one request brought.</summary>
/// <typeparam name="T">The documents.</typeparam>
public sealed class QueryPage<T>
{
    internal QueryPage(IReadOnlyList<T> items, long scannedCount, string? cursor, double consumedCapacity)
    {
        Items = items;
        ScannedCount = scannedCount;
        Cursor = cursor;
        ConsumedCapacity = consumedCapacity;
    }

    /// <summary>The documents of the page. An empty page is not the end: only <see cref="Cursor"/> tells.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>How many items DynamoDB evaluated for the page, before the filter: these are paid for.</summary>
    public long ScannedCount { get; }

    /// <summary>Where the page ended, in letters that any URL may hold: the same query goes on there with <c>Start(cursor)</c>. Null when nothing follows.</summary>
    public string? Cursor { get; }

    /// <summary>The read capacity units that the page consumed.</summary>
    public double ConsumedCapacity { get; }
}
