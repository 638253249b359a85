using System.ComponentModel;
using Dynamoid.Conditions;

namespace Dynamoid.Documents;

/// <summary>What documents tell of their unsaved changes. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ChangeTracking
{
    /// <summary>Whether a save would send something.</summary>
    public static bool HasChanges<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.HasChanges(document);
        return document.Slot.State switch
        {
            null => true,
            { IsDestroyed: true } => false,
            { } stored => !Changed<T, TKey>(document, stored).IsEmpty || ExtraChanges.Of<T, TKey>(document, stored).Count > 0,
        };
    }

    /// <summary>What a save would send.</summary>
    public static IReadOnlyList<FieldChange> Changes<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.Changes(document);
        if (document.Slot.IsDestroyed)
            return [];
        DocumentState? stored = document.Slot.State;
        FieldSet changed = Changed<T, TKey>(document, stored);
        List<FieldChange> changes = [];
        for (int field = 0; field < T.Schema.Fields.Count; field++)
        {
            object? value = T.ValueOf(document, field);
            if (stored is null ? value is not null : changed.Contains(field))
                changes.Add(new(T.Schema.Fields[field].Property, stored is null ? null : T.OriginalOf(stored, field), value));
        }

        AddExtra(changes, stored is null ? null : T.StoredExtraOf(stored), T.ExtraOf(document));
        return changes;
    }

    /// <summary>What the save changed that the document was stored by; nothing when it was loaded or updated since.</summary>
    public static IReadOnlyList<FieldChange> PreviousChanges<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.PreviousChanges(document);
        if (document.Slot.State is not { Previous: { } save } stored)
            return [];
        List<FieldChange> changes = [];
        for (int field = 0; field < T.Schema.Fields.Count; field++)
        {
            if (save.Before is not null && !save.Fields.Contains(field))
                continue;
            object? value = T.OriginalOf(stored, field);
            if (save.Before is not null || value is not null)
                changes.Add(new(T.Schema.Fields[field].Property, save.Before is null ? null : T.OriginalOf(save.Before, field), value));
        }

        AddExtra(changes, save.Before is null ? null : T.StoredExtraOf(save.Before), T.StoredExtraOf(stored));
        return changes;
    }

    /// <summary>Whether the last save through this object changed a member.</summary>
    public static bool PreviouslyChanged<T, TKey>(T document, IField field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(field);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.PreviouslyChanged(document, field);
        return document.Slot.State is { Previous: { } save } stored
            && (save.Before is null ? T.OriginalOf(stored, field.Path.Field) is not null : save.Fields.Contains(field.Path.Field));
    }

    /// <summary>Whether a save would send a member.</summary>
    public static bool IsChanged<T, TKey>(T document, int field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.IsChanged(document, field);
        return document.Slot.State switch
        {
            null => T.ValueOf(document, field) is not null,
            { IsDestroyed: true } => false,
            { } stored => Changed<T, TKey>(document, stored).Contains(field),
        };
    }

    /// <summary>The stored value of a member; null of a new document.</summary>
    /// <exception cref="InvalidOperationException">The document was read or saved without tracking.</exception>
    public static object? Was<T, TKey>(T document, int field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.Was(document, field);
        return document.Slot.IsNew ? null : T.OriginalOf(Originals<T, TKey>(document), field);
    }

    /// <summary>Lets the next save send a member, changed or not.</summary>
    /// <exception cref="ArgumentException">The member is a part of the key.</exception>
    public static void Mark<T, TKey>(T document, IField field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(field);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.Mark(document, field);
            return;
        }

        int number = field.Path.Field;
        if (number == T.Schema.HashKeyField || number == T.Schema.RangeKeyField)
            throw new ArgumentException($"{T.Schema.Fields[number].Property} is a part of the key of {T.Schema.Document}, and DynamoDB cannot change the key of an item.", nameof(field));
        // A new document sends all it has, and so does one without originals.
        if (document.Slot.State is { KeepsOriginals: true } stored)
            document.Slot.State = stored.Mark(number);
    }

    /// <summary>Gives a member its stored value back.</summary>
    /// <exception cref="InvalidOperationException">The document is new, or was read or saved without tracking.</exception>
    public static void Restore<T, TKey>(T document, int field)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.Restore(document, field);
            return;
        }

        DocumentState stored = Originals<T, TKey>(document);
        if (T.ChangedFields(document, stored).Contains(field))
            T.RestoreField(document, stored, field);
    }

    /// <summary>Gives all members their stored values back, and takes marks away.</summary>
    /// <exception cref="InvalidOperationException">The document is new, or was read or saved without tracking.</exception>
    public static void RestoreAll<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.RestoreAll(document);
            return;
        }

        DocumentState stored = Originals<T, TKey>(document);
        FieldSet changed = T.ChangedFields(document, stored);
        for (int field = 0; field < T.Schema.Fields.Count; field++)
        {
            if (changed.Contains(field))
                T.RestoreField(document, stored, field);
        }

        // The attributes that the class does not know are numbered behind its fields.
        if (ExtraChanges.Of<T, TKey>(document, stored).Count > 0)
            T.RestoreField(document, stored, T.Schema.Fields.Count);
        document.Slot.State = stored.Unmark();
    }

    /// <summary>Takes the values that a document has for the stored ones.</summary>
    /// <exception cref="InvalidOperationException">The document is new, its key was changed, or it was read or saved without tracking.</exception>
    public static void Accept<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.Accept(document);
            return;
        }

        DocumentState stored = Originals<T, TKey>(document);
        DocumentSet<T, TKey>.CheckKeyUnchanged(document);
        FieldSet changed = Changed<T, TKey>(document, stored);
        document.Slot.State = T.Capture(document, stored.Context).With(stored.Details?.Saved(changed)).After(stored, changed);
    }

    private static FieldSet Changed<T, TKey>(T document, DocumentState? stored)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> => stored is null ? T.ChangedFields(document, stored) : stored.WithMarked(T.ChangedFields(document, stored));

    private static DocumentState Originals<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> => document.Slot.State is { KeepsOriginals: true } stored
            ? stored
            : throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} {(document.Slot.IsNew ? "has never been saved" : document.Slot.IsDestroyed ? "has been deleted" : "was read or saved without tracking")}, so it does not know what is stored. Read it with tracking, or call ReloadAsync.");

    private static void AddExtra(List<FieldChange> changes, IReadOnlyDictionary<string, DynamoValue>? before, IEnumerable<KeyValuePair<string, DynamoValue>>? after)
    {
        Dictionary<string, DynamoValue> now = new(after ?? [], StringComparer.Ordinal);
        foreach ((string name, DynamoValue value) in now)
        {
            DynamoValue? old = before?.GetValueOrDefault(name);
            if (old != value)
                changes.Add(new(name, old, value));
        }

        foreach ((string name, DynamoValue old) in before ?? new Dictionary<string, DynamoValue>())
        {
            if (!now.ContainsKey(name))
                changes.Add(new(name, old, New: null));
        }
    }
}
