namespace Dynamoid.Documents;

/// <summary>What became of a batch.</summary>
internal sealed class ImportOutcome<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    /// <summary>The documents that are stored.</summary>
    public List<ImportItem<T, TKey>> Written { get; } = [];

    /// <summary>The documents that are not, each with its reason and whether nobody knows.</summary>
    public List<(ImportItem<T, TKey> Item, Exception Reason, bool IsUnknown)> Failed { get; } = [];

    /// <summary>A reason for which every other batch would fail too.</summary>
    public Exception? Stop { get; private set; }

    public void Fail(ReadOnlySpan<ImportItem<T, TKey>> items, Exception reason, bool isUnknown = false)
    {
        foreach (ImportItem<T, TKey> item in items)
            Failed.Add((item, reason, isUnknown));
    }

    public void StopFor(ReadOnlySpan<ImportItem<T, TKey>> items, Exception reason, bool isUnknown = false)
    {
        Fail(items, reason, isUnknown);
        Stop = reason;
    }
}
