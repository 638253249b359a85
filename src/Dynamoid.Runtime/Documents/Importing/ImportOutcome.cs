namespace Dynamoid.Documents;

/// <summary>What became of a batch.</summary>
internal sealed class ImportOutcome<T, TKey>
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    /// <summary>The documents that are stored.</summary>
    public List<ImportItem<T, TKey>> Written { get; } = [];

    /// <summary>The documents that are not, each with its reason.</summary>
    public List<(ImportItem<T, TKey> Item, Exception Reason)> Failed { get; } = [];

    /// <summary>A reason for which every other batch would fail too.</summary>
    public Exception? Stop { get; private set; }

    public void Fail(ReadOnlySpan<ImportItem<T, TKey>> items, Exception reason)
    {
        foreach (ImportItem<T, TKey> item in items)
            Failed.Add((item, reason));
    }

    public void StopFor(ReadOnlySpan<ImportItem<T, TKey>> items, Exception reason)
    {
        Fail(items, reason);
        Stop = reason;
    }
}
