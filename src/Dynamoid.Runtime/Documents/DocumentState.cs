using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>
/// What is known of a document's stored item. Never changed once a document has it: a save puts a new one in its place, so copies of a record do not disturb each other.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DocumentState
{
    // The generated states that derive from this have a field for each property, under its own name: what they inherit is internal, so that it is not hidden by "Context".
    /// <summary>Creates the state of a stored document that keeps its originals.</summary>
    public DocumentState(DocumentContext context)
    {
        Context = context;
        KeepsOriginals = true;
    }

    internal DocumentState(DocumentContext context, bool isDestroyed, StateDetails? details = null)
    {
        Context = context;
        IsDestroyed = isDestroyed;
        Details = details;
    }

    /// <summary>The client that the document came from or was saved to.</summary>
    internal DocumentContext Context { get; }

    /// <summary>Whether the item has been deleted through this document.</summary>
    internal bool IsDestroyed { get; }

    /// <summary>Whether the stored values are known.</summary>
    internal bool KeepsOriginals { get; }

    /// <summary>What few documents have to remember; set before a document has the state.</summary>
    internal StateDetails? Details { get; private set; }

    /// <summary>What the save changed that led to this state; null when none did, or nothing is known of it.</summary>
    internal PreviousSave? Previous { get; private set; }

    /// <summary>Some fields and those that are marked.</summary>
    internal FieldSet WithMarked(FieldSet changed) => Details is { Marked: { IsEmpty: false } marked } ? changed.Or(marked) : changed;

    /// <summary>A state like this one in which a field is marked.</summary>
    internal DocumentState Mark(int field)
    {
        FieldSet one = default;
        one.Add(field);
        DocumentState marked = (DocumentState)MemberwiseClone();
        marked.Details = StateDetails.Of(Details?.Key, Details?.Loaded, Details?.IndexKeys, WithMarked(one));
        return marked;
    }

    /// <summary>A state like this one without marks.</summary>
    internal DocumentState Unmark()
    {
        if (Details is not { Marked.IsEmpty: false })
            return this;
        DocumentState unmarked = (DocumentState)MemberwiseClone();
        unmarked.Details = StateDetails.Of(Details.Key, Details.Loaded, Details.IndexKeys);
        return unmarked;
    }

    /// <summary>This state, which nothing has yet, as the one that a save of some fields led to.</summary>
    /// <param name="before">The state before, of which only the originals are kept; null of a new document.</param>
    /// <param name="saved">The fields.</param>
    internal DocumentState After(DocumentState? before, FieldSet saved)
    {
        if (!KeepsOriginals || before is { KeepsOriginals: false })
            return this;
        if (before is null)
        {
            Previous = PreviousSave.OfNew;
            return this;
        }

        DocumentState originals = (DocumentState)before.MemberwiseClone();
        (originals.Previous, originals.Details) = (null, null);
        Previous = new(originals, saved);
        return this;
    }

    /// <summary>A state like this one that the last save did not change.</summary>
    internal DocumentState Unchanged()
    {
        if (Previous is null)
            return this;
        DocumentState unchanged = (DocumentState)MemberwiseClone();
        unchanged.Previous = null;
        return unchanged;
    }

    /// <summary>The state with some details: this one, or one of its own in place of the one that documents share.</summary>
    internal DocumentState With(StateDetails? details)
    {
        if (details is null)
            return this;
        if (!KeepsOriginals)
            return new DocumentState(Context, IsDestroyed, details);
        Details = details;
        return this;
    }
}
