using System.ComponentModel;
using Dynamoid.Conditions;

namespace Dynamoid.Documents;

/// <summary>What a document tells of its unsaved changes. For generated code.</summary>
/// <typeparam name="T">The document's class.</typeparam>
/// <typeparam name="TKey">Its key.</typeparam>
/// <param name="document">The document.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ChangeTracking<T, TKey>(T document)
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    /// <summary>Whether a save would send something.</summary>
    public bool HasChanges()
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.HasChanges(document);
        return document.Slot.State switch
        {
            null => true,
            { IsDestroyed: true } => false,
            { } stored => !Changed(stored).IsEmpty || ExtraChanges.Of<T, TKey>(document, stored).Count > 0,
        };
    }

    /// <summary>What a save would send.</summary>
    public IReadOnlyList<FieldChange> Changes()
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.Changes(document);
        if (document.Slot.IsDestroyed)
            return [];
        DocumentState? stored = document.Slot.State;
        FieldSet changed = Changed(stored);
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
    public IReadOnlyList<FieldChange> PreviousChanges()
    {
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
    public bool PreviouslyChanged(IField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.PreviouslyChanged(document, field);
        return document.Slot.State is { Previous: { } save } stored
            && (save.Before is null ? T.OriginalOf(stored, field.Path.Field) is not null : save.Fields.Contains(field.Path.Field));
    }

    /// <summary>Whether a save would send a member.</summary>
    public bool IsChanged(int field)
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.IsChanged(document, field);
        return document.Slot.State switch
        {
            null => T.ValueOf(document, field) is not null,
            { IsDestroyed: true } => false,
            { } stored => Changed(stored).Contains(field),
        };
    }

    /// <summary>The stored value of a member; null of a new document.</summary>
    /// <exception cref="InvalidOperationException">The document was read or saved without tracking.</exception>
    public object? Was(int field)
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
            return kind.Was(document, field);
        return document.Slot.IsNew ? null : T.OriginalOf(Originals(), field);
    }

    /// <summary>Lets the next save send a member, changed or not.</summary>
    /// <exception cref="ArgumentException">The member is a part of the key.</exception>
    public void Mark(IField field)
    {
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
    public void Restore(int field)
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.Restore(document, field);
            return;
        }

        DocumentState stored = Originals();
        if (T.ChangedFields(document, stored).Contains(field))
            T.RestoreField(document, stored, field);
    }

    /// <summary>Gives all members their stored values back, and takes marks away.</summary>
    /// <exception cref="InvalidOperationException">The document is new, or was read or saved without tracking.</exception>
    public void RestoreAll()
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.RestoreAll(document);
            return;
        }

        DocumentState stored = Originals();
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
    public void Accept()
    {
        if (DocumentKinds.Other(document, T.Schema) is { } kind)
        {
            kind.Accept(document);
            return;
        }

        DocumentState stored = Originals();
        DocumentSet<T, TKey>.CheckKeyUnchanged(document);
        FieldSet changed = Changed(stored);
        document.Slot.State = T.Capture(document, stored.Context).With(stored.Details?.Saved(changed)).After(stored, changed);
    }

    private FieldSet Changed(DocumentState? stored) =>
        stored is null ? T.ChangedFields(document, stored) : stored.WithMarked(T.ChangedFields(document, stored));

    private DocumentState Originals() =>
        document.Slot.State is { KeepsOriginals: true } stored
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
