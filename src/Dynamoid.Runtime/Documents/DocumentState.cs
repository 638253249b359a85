using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>
/// What is known of a document's stored item. Never changed once a document has it: a save puts a new one in its place, so copies of a record do not disturb each other.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DocumentState
{
    // The generated states that derive from this have a field for each property, under its own name: what they inherit is internal, so that it is not hidden by "Context".
    /// <summary>Creates the state of a stored document.</summary>
    public DocumentState(DocumentContext context)
        : this(context, isDestroyed: false)
    {
    }

    internal DocumentState(DocumentContext context, bool isDestroyed)
    {
        Context = context;
        IsDestroyed = isDestroyed;
    }

    /// <summary>The client that the document came from or was saved to.</summary>
    internal DocumentContext Context { get; }

    /// <summary>Whether the item has been deleted through this document.</summary>
    internal bool IsDestroyed { get; }
}
