using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>The one field that a generated document adds. It equals every other slot, so that records keep comparing by their own properties.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct DocumentSlot : IEquatable<DocumentSlot>
{
    /// <summary>What is known of the stored item; null for a new document.</summary>
    public DocumentState? State { get; set; }

    /// <summary>The part of the client that the document came from or was saved to; null for a new document.</summary>
    public readonly DocumentContext? Context => State?.Context;

    /// <summary>Whether the document has never been stored.</summary>
    public readonly bool IsNew => State is null;

    /// <summary>Whether the document has been deleted.</summary>
    public readonly bool IsDestroyed => State is { IsDestroyed: true };

    /// <summary>Whether the document was read without some of its members.</summary>
    public readonly bool IsPartial => State is { Details.Loaded: not null };

    /// <summary>Whether the document is stored.</summary>
    public readonly bool IsPersisted => State is { IsDestroyed: false };

    /// <summary>Always true.</summary>
    public static bool operator ==(DocumentSlot left, DocumentSlot right) => true;

    /// <summary>Always false.</summary>
    public static bool operator !=(DocumentSlot left, DocumentSlot right) => false;

    /// <summary>Always true.</summary>
    public readonly bool Equals(DocumentSlot other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is DocumentSlot;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
