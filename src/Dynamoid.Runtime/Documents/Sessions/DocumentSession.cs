using Dynamoid.Documents;
using Dynamoid.Schemas;

namespace Dynamoid;

/// <summary>
/// The objects of the items that were found and saved since it was opened: one for each item. What a session knows is not read again, so it should be short: one for a web request or a unit of work.
/// Safe for use by several threads; the documents in it are not.
/// </summary>
public sealed class DocumentSession : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(DocumentSchema Root, RawKey Key), KnownDocument> _known = [];
    private readonly AmbientSession _ambient;
    private readonly DocumentSession? _outer;

    internal DocumentSession(AmbientSession ambient, DocumentSession? outer) => (_ambient, _outer) = (ambient, outer);

    /// <summary>How many documents the session knows.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _known.Count;
        }
    }

    /// <summary>Whether the session has not been disposed of.</summary>
    internal bool IsOpen { get; private set; } = true;

    /// <summary>The session that goes on when this one has ended.</summary>
    internal DocumentSession? Outer => _outer;

    /// <summary>Forgets all documents: those that are found from now on are other objects. No request.</summary>
    public void Clear()
    {
        lock (_lock)
            _known.Clear();
    }

    /// <summary>Forgets a document, be it saved or not. No request.</summary>
    public void Forget(IAnyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        lock (_lock)
        {
            foreach (((DocumentSchema, RawKey) place, KnownDocument known) in _known)
            {
                if (!ReferenceEquals(known.Document, document))
                    continue;
                _known.Remove(place);
                return;
            }
        }
    }

    /// <summary>Ends the session: nothing is shared any more. Its documents stay as they are. No request.</summary>
    public void Dispose()
    {
        IsOpen = false;
        Clear();
        _ambient.Close();
    }

    /// <summary>The document of an item, if it is known.</summary>
    /// <param name="root">The root of the table's documents.</param>
    /// <param name="key">The item's key.</param>
    /// <param name="isStale">Whether the item was changed past it.</param>
    internal IAnyDocument? Find(DocumentSchema root, RawKey key, out bool isStale)
    {
        lock (_lock)
        {
            bool isKnown = _known.TryGetValue((root, key), out KnownDocument known);
            isStale = isKnown && known.IsStale;
            return known.Document;
        }
    }

    /// <summary>Makes a document known whose item was written. Is another object known for the item, here or around, that one stays, and is read anew when it is found the next time.</summary>
    internal void Add(DocumentSchema root, RawKey key, IAnyDocument document)
    {
        Outdate(root, key, document);
        lock (_lock)
            _known.TryAdd((root, key), new(document, IsStale: false));
    }

    /// <summary>Forgets the document of an item that was deleted.</summary>
    internal void Remove(DocumentSchema root, RawKey key)
    {
        lock (_lock)
            _known.Remove((root, key));
        _outer?.Remove(root, key);
    }

    /// <summary>Has the document of an item read anew when it is found the next time: the item was changed past it.</summary>
    /// <param name="root">The root of the table's documents.</param>
    /// <param name="key">The item's key.</param>
    /// <param name="writer">The object that knows of the change, because it was made through it.</param>
    internal void Outdate(DocumentSchema root, RawKey key, IAnyDocument? writer = null)
    {
        lock (_lock)
        {
            if (_known.TryGetValue((root, key), out KnownDocument known) && !ReferenceEquals(known.Document, writer))
                _known[(root, key)] = known with { IsStale = true };
        }

        _outer?.Outdate(root, key, writer);
    }

    /// <summary>The object that stands for an item that was read: the known one, with what was read if that is how the item is now and nothing was changed in it; else the one that was read.</summary>
    /// <param name="root">The root of the table's documents.</param>
    /// <param name="key">The item's key.</param>
    /// <param name="fresh">What was read.</param>
    /// <param name="isNow">Whether that is how the item is now, and not how it was a moment ago.</param>
    /// <param name="isWhole">Whether all of the item was read.</param>
    internal IAnyDocument Join(DocumentSchema root, RawKey key, IAnyDocument fresh, bool isNow, bool isWhole)
    {
        lock (_lock)
        {
            bool isKnown = _known.TryGetValue((root, key), out KnownDocument known) && known.Document.GetType() == fresh.GetType() && !Freshness.IsDestroyed(known.Document);
            if (!isKnown)
            {
                if (isWhole)
                    _known[(root, key)] = new(fresh, IsStale: false);
                return fresh;
            }

            if (isWhole && isNow)
            {
                Freshness.Take(fresh, known.Document);
                _known[(root, key)] = known with { IsStale = false };
            }

            return known.Document;
        }
    }
}
