namespace Dynamoid.Documents;

/// <summary>Counts what was read, written and not written.</summary>
internal sealed class ImportTally<T, TKey>(HeldProgress<ImportProgress> progress)
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly List<(TKey? Key, ImportFailure Failure)> _failed = [];

    public long Read { get; set; }

    public long Written { get; private set; }

    public IReadOnlyList<ImportFailure> Failures => [.. _failed.Select(static failed => failed.Failure).OrderBy(static failure => failure.Position)];

    public ImportProgress Counts => new(Read, Written, _failed.Count);

    /// <summary>Takes in what became of a batch: its documents that were written are stored and unchanged now.</summary>
    public void Add(ImportOutcome<T, TKey> outcome)
    {
        foreach (ImportItem<T, TKey> item in outcome.Written)
            AddWritten(item);
        foreach ((ImportItem<T, TKey> item, Exception reason, bool isUnknown) in outcome.Failed)
            _failed.Add((item.Key, item.Failure(reason, isUnknown)));
        progress.Report(Counts);
    }

    /// <summary>Takes in a document that could not be written at all.</summary>
    public void Add(ImportFailure failure) => _failed.Add((null, failure));

    private void AddWritten(ImportItem<T, TKey> item)
    {
        item.Document.Slot.State = item.Saved;
        if (DocumentKinds.Other(item.Document, T.Schema) is { } kind)
            kind.SetVersion(item.Document, item.Version);
        else
            T.SetVersion(item.Document, item.Version);
        Written++;
        // A document that failed earlier would have been replaced by this one: nobody is to send it again.
        if (_failed.Count > 0)
            _failed.RemoveAll(failed => failed.Key is { } key && key.Equals(item.Key));
    }
}
