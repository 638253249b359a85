using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Stored documents that have changed.</content>
public sealed partial class DocumentSet<T, TKey>
{
    // Most saves of what was only read find nothing to send, and should not pay for a request.
    private async Task<bool> UpdateAsync(T document, Condition? condition, SaveOptions options, CancellationToken cancellationToken)
    {
        DocumentChanges<T, TKey> changes = ChangesOf(document);
        return IsUnchanged(document, changes) || await UpdateAsync(document, changes, condition, options, cancellationToken).ConfigureAwait(false);
    }

    // What an earlier save changed is not what this one does, and who is called after it must not take it for that.
    private static bool IsUnchanged(T document, DocumentChanges<T, TKey> changes)
    {
        if (changes.Count > 0)
            return false;
        document.Slot.State = document.Slot.State!.Unchanged();
        return true;
    }

    private DocumentChanges<T, TKey> ChangesOf(T document)
    {
        if (document.Slot.IsDestroyed)
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} was deleted through this object, so it cannot be saved. Save a new one.");
        CheckKeyUnchanged(document);
        DocumentState stored = KnownState(document);
        return new(document, stored.WithMarked(T.ChangedFields(document, stored)), ExtraChanges.Of<T, TKey>(document, stored));
    }

    private async Task<bool> UpdateAsync(T document, DocumentChanges<T, TKey> changes, Condition? condition, SaveOptions options, CancellationToken cancellationToken)
    {
        DocumentState stored = KnownState(document);
        VersionCheck? check = VersionCheckOf(document);
        using VersionChange<T, TKey>? version = NextVersion(document, check);
        changes = changes.With(check);
        DateTimeOffset now = _context.Clock.GetUtcNow();
        StampExpires(document, stored, now, ref changes);
        bool isTouched = Stamp(document, stored, options, now, ref changes);
        ItemAddress<TKey> address = AddressOf(document);
        ChangedItem<TKey, DocumentChanges<T, TKey>> item = new(address.Key, changes);
        DocumentState saved;
        PooledBytes body;
        try
        {
            body = WriteChanges(address, changes, condition, check);
            CheckSize(body, item, address.Key, DynamoOperation.UpdateItem);
            saved = StateOf(document).With(document.Slot.State!.Details?.Saved(changes.Changed)).After(stored, changes.Changed);
            using WireResponse response = await SendAsync(DynamoOperation.UpdateItem, body, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause)
        {
            // The next attempt has a time of its own. Whoever looks for the item gets it as it is.
            if (isTouched)
                T.RestoreUpdated(document, stored);
            Outdate(address);
            if (cause is ConditionalCheckFailedException)
                throw NotChanged(Failed(address.Key, DynamoOperation.UpdateItem, cause), condition, check, cause);
            if (IsSizeRefused(cause))
                throw Refused(item, address.Key, DynamoOperation.UpdateItem, cause);
            throw;
        }

        body.Return();
        version?.Keep();
        document.Slot.State = saved;
        Know(document);
        return true;
    }

    // The short way, where there is nothing to ask of the item but that it is there, in a version that has a number. The parameters without expressions know no more either.
    private PooledBytes WriteChanges(ItemAddress<TKey> address, DocumentChanges<T, TKey> changes, Condition? condition, VersionCheck? check) =>
        condition is null && (check is not { Expected: null } || changes.Count > AttributeUpdates.MostInExpression)
            ? UpdateItem.Write(_table, address, HashKeyAttribute, changes, check)
            : UpdateItem.Write(_table, address, ToUpdate(changes), Both(IsThere, Both(ConditionOf(check), condition)));

    // The parameters that have room for more take no conditions.
    private static Update ToUpdate(DocumentChanges<T, TKey> changes) => changes.Count <= AttributeUpdates.MostInExpression
        ? changes.ToUpdate()
        : throw new InvalidOperationException($"{changes.Count} attributes of {T.Schema.Document} have changed, and a save on a condition or in a transaction has room for {AttributeUpdates.MostInExpression}. Save it without a condition, or in several steps.");

    // What another client knows to be stored may be in another table: this one sends all fields.
    private DocumentState KnownState(T document)
    {
        DocumentState state = document.Slot.State!;
        bool isKnown = state.Context == _context;
        if (state.Details?.Loaded is not null && !(isKnown && state.KeepsOriginals))
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} was read without some of its members, and without tracking or through another client, so nobody can tell which of them to save. Call ReloadAsync first, or read it with tracking and save it through the same client.");
        return isKnown ? state : _context.Untracked;
    }

    // Whether UpdatedAt has been set here, and not by the user.
    private static bool Stamp(T document, DocumentState stored, SaveOptions options, DateTimeOffset now, ref DocumentChanges<T, TKey> changes)
    {
        int updatedAt = T.Schema.UpdatedAtField;
        if (!options.Touch || updatedAt < 0)
            return false;

        // A time that the user set stays; without originals nobody can tell.
        bool isSetByUser = changes.IsChanged(updatedAt) && stored.KeepsOriginals;
        T.StampUpdated(document, now, keep: isSetByUser);
        changes = changes.With(updatedAt);
        return !isSetByUser;
    }
}
