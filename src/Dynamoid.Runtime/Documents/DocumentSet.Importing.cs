using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Any number of documents at once.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <inheritdoc cref="ImportAsync(IAsyncEnumerable{T}, ImportOptions?, CancellationToken)"/>
    public Task<long> ImportAsync(IEnumerable<T> documents, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return ImportAsync(new ImportSource<T>(documents), options, cancellationToken);
    }

    /// <summary>
    /// Writes any number of documents, whether their items are there or not: one BatchWriteItem for each 25 of them (fewer when they are more than 16 MB), some at once, and
    /// again for what DynamoDB leaves over. The source is read as batches are answered, so only those on their way are in memory.
    /// </summary>
    /// <remarks>
    /// New documents get their keys and timestamps as a save gives them. An item that is there under the same key is replaced, without a look at it. Of two documents with the
    /// same key the later one stays: it is held back until the earlier one is written, and what follows it as well.
    /// </remarks>
    /// <returns>How many documents were written: all.</returns>
    /// <exception cref="InvalidOperationException">The class has a lock version, and <see cref="ImportOptions.IgnoreLockVersion"/> is not set; nothing was sent.</exception>
    /// <exception cref="ImportException">
    /// Some documents were not written; it names them. DynamoDB kept leaving them over, they cannot be stored (too large, no key, a value that has no stored form), or it refused
    /// them. All others are written, except when the source itself or every request would fail: then the rest of the source is not read.
    /// </exception>
    /// <exception cref="OperationCanceledException">The import was cancelled. Documents that were written until then count as stored; <see cref="Exception.InnerException"/> is the <see cref="ImportException"/> that names the others.</exception>
    public Task<long> ImportAsync(IAsyncEnumerable<T> documents, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ImportOptions how = options ?? ImportOptions.Default;
        CheckMayIgnoreVersions(how.IgnoreLockVersion, nameof(ImportAsync), $"{nameof(ImportOptions)}.{nameof(ImportOptions.IgnoreLockVersion)}");
        BatchPuts<T, TKey> puts = new(_context, Batches, _table, cancellationToken);
        return new Importer<T, TKey>(this, puts, how, cancellationToken).RunAsync(documents);
    }

    /// <summary>Makes a document ready to be written: with its key, its timestamps, and its item in the form of a request.</summary>
    internal ImportItem<T, TKey> Prepare(T document, long position, bool setTimestamps)
    {
        if (OwnSetOf(document) is { } own)
        {
            (DocumentState saved, PooledBytes written, long? counted) = own.Prepare(document, setTimestamps);
            return new(position, document, T.KeyOf(document), saved, written, counted);
        }

        CheckIsWhole(document);
        T.AssignKey(document);
        DateTimeOffset now = _context.Clock.GetUtcNow();
        StampExpires(document, now);
        if (setTimestamps)
        {
            T.StampCreated(document, now);
            T.StampUpdated(document, now, keep: true);
        }

        TKey key = T.KeyOf(document);
        CheckKey(key);
        // In memory it counts only once it is written.
        using VersionChange<T, TKey>? version = document.Slot.IsNew ? FirstVersion(document) : NextVersion(document, VersionCheckOf(document));
        DocumentItem<T, TKey> item = new(document);
        PooledBytes json = Write(item);
        CheckSize(json, item, key, DynamoOperation.BatchWriteItem);
        return new(position, document, key, StateOf(document), json, T.VersionOf(document));
    }

    /// <summary>A document's key as messages show it; null when it has none.</summary>
    internal static string? KeyTextOf(T? document)
    {
        try
        {
            return document is not null && T.KeyOf(document) is { MissingPart: KeyPart.None } key ? key.ToString() : null;
        }
        catch (DynamoidException)
        {
            return null;
        }
    }

    // A put replaces the whole item: what the document lacks would be lost, and so would the digits of a key that its values do not hold.
    private static void CheckIsWhole(T document)
    {
        if (document.Slot.IsDestroyed)
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} was deleted through this object, so it cannot be imported. Import a new one.");
        CheckKeyUnchanged(document);
        if (document.Slot.State?.Details is not (null or { Key: null, Loaded: null }))
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} was read without some of its members, or its key is stored with more digits than its values have, so an import would not write the item that was read. Save it instead.");
    }

    private static PooledBytes Write(DocumentItem<T, TKey> item)
    {
        ItemWriter writer = new();
        try
        {
            item.Write(ref writer);
            return writer.Detach();
        }
        finally
        {
            writer.Dispose();
        }
    }
}
