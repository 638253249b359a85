namespace Dynamoid;

/// <summary>One page of a Query or Scan.</summary>
/// <typeparam name="T">The documents.</typeparam>
public sealed class DocumentPage<T>
{
    internal DocumentPage(List<T> items, long scannedCount, PageKey? next)
    {
        Items = items;
        ScannedCount = scannedCount;
        Next = next;
    }

    /// <summary>The documents of the page. An empty page is not the end: only <see cref="Next"/> tells.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>How many items DynamoDB read for the page, before the filter.</summary>
    public long ScannedCount { get; }

    /// <summary>Where the page ended; null when it was the last one.</summary>
    public PageKey? Next { get; }
}
