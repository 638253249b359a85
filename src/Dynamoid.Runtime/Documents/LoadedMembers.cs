using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>What a document has of its item. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LoadedMembers
{
    /// <summary>Whether a document has the value of a member: it was read with it, or it was assigned since.</summary>
    /// <exception cref="ArgumentException">There is no stored member of that name.</exception>
    public static bool Has<T, TKey>(T document, string property)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.HasLoaded(document, property);
        int field = T.Schema.FieldOf(property);
        return !Lacks(document.Slot.State, field)
            || T.AssignedFields(document).Contains(field)
            || (document.Slot.State is { KeepsOriginals: true } stored && T.ChangedFields(document, stored).Contains(field));
    }

    /// <summary>Checks that a member may be read.</summary>
    /// <exception cref="MemberNotLoadedException">The document was read without it.</exception>
    public static void Check<T, TKey>(T document, int field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (Lacks(document.Slot.State, field) && !T.AssignedFields(document).Contains(field))
            throw new MemberNotLoadedException(T.Schema.Document, T.Schema.Fields[field].Property, T.KeyOf(document).ToString()!);
    }

    /// <summary>Whether a partial property was assigned since the document was read without it.</summary>
    public static bool IsAssigned<T, TKey>(T document, DocumentState? stored, int field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> => Lacks(stored, field) && T.AssignedFields(document).Contains(field);

    private static bool Lacks(DocumentState? stored, int field) => stored?.Details?.Loaded is { } loaded && !loaded.Contains(field);
}
