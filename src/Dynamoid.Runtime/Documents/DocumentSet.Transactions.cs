using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>The verbs as actions of a transaction. Nothing is sent here.</content>
public sealed partial class DocumentSet<T, TKey>
{
    private const string DeleteMember = "Delete";
    private const string UpdateMember = "Update";

    internal DocumentContext Context => _context;

    // What a transaction consumes, it asks for itself.
    private TableReference PlainTable => _table.ReturnsCapacity ? new TableReference(_table.Name, _table.Document) : _table;

    /// <summary>Saves a document; null when nothing changed.</summary>
    internal TransactionPart? SavePart(T document, Condition? condition, SaveOptions options, DateTimeOffset now)
    {
        if (OwnSetOf(document) is { } own)
            return own.SavePart(document, condition, options, now);
        if (document.Slot.IsNew)
            return InsertPart(document, condition, now);
        DocumentChanges<T, TKey> changes = ChangesOf(document);
        return IsUnchanged(document, changes) ? null : ChangePart(document, changes, condition, options, now);
    }

    /// <summary>Deletes a document's item.</summary>
    internal TransactionPart DeletePart(T document, Condition? condition)
    {
        if (OwnSetOf(document) is { } own)
            return own.DeletePart(document, condition);
        CheckKeyUnchanged(document);
        ItemAddress<TKey> address = AddressOf(document);
        CheckKey(address.Key);
        VersionCheck? check = VersionCheckOf(document);
        return Part(
            DeleteMember,
            DeleteItem.Write(PlainTable, address, Both(ConditionOf(check), condition)),
            address,
            address.Key,
            (item, cause) => NotDeleted(Failed(address.Key, item), condition, check, cause),
            done: () =>
            {
                document.Slot.State = _context.Destroyed.With(StateDetails.Of(document.Slot.State?.Details?.Key, loaded: null));
                Forget(address);
            });
    }

    /// <summary>Deletes the item with a key.</summary>
    internal TransactionPart DeletePart(TKey key, Condition? condition)
    {
        CheckKey(key);
        return Part(DeleteMember, DeleteItem.Write(PlainTable, key, condition), key, key, Unmet(key, condition), done: () => Forget(key));
    }

    /// <summary>Checks that a condition holds of the item with a key.</summary>
    internal TransactionPart CheckPart(TKey key, Condition condition)
    {
        CheckKey(key);
        return Part("ConditionCheck", DeleteItem.Write(PlainTable, key, condition), key, key, ReferenceEquals(condition, IsThere) ? (_, cause) => NotThere(key, cause) : Unmet(key, condition));
    }

    /// <summary>Changes the item with a key, or makes it.</summary>
    internal TransactionPart UpdatePart(TKey key, Update update, bool mustExist, UpdateOptions options, DateTimeOffset now)
    {
        CheckKey(key);
        Update whole = WithExpiry(WithVersion(Complete(mustExist ? update : WithKind(update), options.Touch ? now : null)), now);
        PooledBytes body = UpdateItem.Write(PlainTable, key, whole, KeyedConditionOf(whole, mustExist));
        return Part(UpdateMember, body, key, key, (item, cause) => mustExist && item is null ? NotThere(key, cause) : Unmet(key, whole.Condition ?? IsThere)(item, cause), done: () => Outdate(key));
    }

    private TransactionPart InsertPart(T document, Condition? condition, DateTimeOffset now)
    {
        T.AssignKey(document);
        T.StampCreated(document, now);
        T.StampUpdated(document, now, keep: true);
        StampExpires(document, now);
        // In memory it counts only once it is committed.
        using VersionChange<T, TKey>? version = FirstVersion(document);
        TKey key = T.KeyOf(document);
        CheckKey(key);
        DocumentItem<T, TKey> item = new(document);
        PooledBytes body = condition is null ? PutItem.WriteNew(PlainTable, item, HashKeyAttribute) : PutItem.Write(PlainTable, item, IsMissing & condition);
        CheckSize(body, item, key, DynamoOperation.TransactWriteItems);
        DocumentState saved = StateOf(document).After(before: null, saved: default);
        return Part(
            "Put",
            body,
            key,
            key,
            (stored, cause) => condition is not null && stored is null ? Unmet(key, condition)(stored, cause) : new RecordNotUniqueException(Failed(key, stored), cause),
            Saved(document, saved, () => KnowNew(document, key)),
            size: () => Measure(item, key).Size);
    }

    // The document, once it is committed.
    private static Action Saved(T document, DocumentState saved, Action know)
    {
        long? version = T.VersionOf(document);
        return () =>
        {
            document.Slot.State = saved;
            T.SetVersion(document, version);
            know();
        };
    }

    private TransactionPart ChangePart(T document, DocumentChanges<T, TKey> changes, Condition? condition, SaveOptions options, DateTimeOffset now)
    {
        DocumentState stored = KnownState(document);
        VersionCheck? check = VersionCheckOf(document);
        StampExpires(document, stored, now, ref changes);
        bool isTouched = Stamp(document, stored, options, now, ref changes);
        void Undo()
        {
            if (isTouched)
                T.RestoreUpdated(document, stored);
            Outdate(AddressOf(document));
        }

        try
        {
            using VersionChange<T, TKey>? version = NextVersion(document, check);
            changes = changes.With(check);
            ItemAddress<TKey> address = AddressOf(document);
            ChangedItem<TKey, DocumentChanges<T, TKey>> item = new(address.Key, changes);
            // The older parameters, which have room for more, are not to be had in a transaction.
            PooledBytes body = UpdateItem.Write(PlainTable, address, ToUpdate(changes), Both(IsThere, Both(ConditionOf(check), condition)));
            CheckSize(body, item, address.Key, DynamoOperation.TransactWriteItems);
            DocumentState saved = StateOf(document).With(document.Slot.State!.Details?.Saved(changes.Changed)).After(stored, changes.Changed);
            return Part(
                UpdateMember,
                body,
                address,
                address.Key,
                (there, cause) => NotChanged(Failed(address.Key, there), condition, check, cause),
                Saved(document, saved, () => Know(document)),
                Undo,
                () => Measure(item, address.Key).Size);
        }
        catch
        {
            Undo();
            throw;
        }
    }

    private TransactionPart Part<TAddress>(
        string member,
        PooledBytes body,
        TAddress address,
        TKey key,
        Func<Dictionary<string, AttributeValue>?, Exception, DynamoidException> refused,
        Action? done = null,
        Action? undo = null,
        Func<int>? size = null)
        where TAddress : struct, IItemPart => new()
        {
            Member = member,
            Body = body,
            Document = T.Schema.Document,
            Key = key.ToString()!,
            Table = _table.Name,
            Address = RawKeyOf(address),
            Refused = refused,
            Read = FromItem,
            Size = size ?? (static () => 0),
            Done = done ?? (static () => { }),
            Undo = undo ?? (static () => { }),
        };

    private Func<Dictionary<string, AttributeValue>?, Exception, DynamoidException> Unmet(TKey key, Condition? condition) =>
        (item, cause) => new ConditionFailedException(Failed(key, item), condition ?? IsThere, cause);

    private FailedWrite Failed(TKey key, Dictionary<string, AttributeValue>? item) =>
        new(T.Schema.Document, key.ToString()!, _table.Name, DynamoOperation.TransactWriteItems.Name, item, FromItem);

    private RecordNotFoundException NotThere(TKey key, Exception cause) => new(
        T.Schema.Document,
        $"Couldn't find {T.Schema.Document} with primary key {key} in table '{_table.Name}', so nothing was written (TransactWriteItems).",
        cause);

    // Keys that are written in different ways may name one item: 1 and 1.0.
    private static RawKey RawKeyOf<TPart>(TPart part)
        where TPart : struct, IItemPart
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            part.Write(ref writer);
            return new RawKeyReader(T.Schema).Of(writer.Written);
        }
        finally
        {
            writer.Dispose();
        }
    }
}
