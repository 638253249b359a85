using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <content>Optimistic locking: which version a write must find, and which one it leaves.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Whether the document's class counts versions.</summary>
    internal static bool IsLocked => T.Schema.LockVersionField >= 0;

    // The class, or one derived from it, that has a version.
    private DocumentSchema? Locked => IsLocked ? T.Schema : T.Schema.Inheritance is null ? null : _context.FamilyOf<T>(T.Schema).Locked;

    private static FieldPath VersionPath => PathOf(T.Schema.LockVersionField);

    // What a write of a stored document must find; null where nothing is known that could be checked.
    private static VersionCheck? VersionCheckOf(T document)
    {
        if (!IsLocked || document.Slot.State is not { } stored)
            return null;
        int field = T.Schema.LockVersionField;
        if (stored.Details?.Loaded is { } loaded && !loaded.Contains(field))
        {
            string property = T.Schema.Fields[field].Property;
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} was read without {property}, so nobody can tell whether it is still as it was read. Project {property} too, call ReloadAsync first, or change the item by its key.");
        }

        return new(field, T.Schema.Fields[field].Attribute, T.StoredVersionOf(document, stored));
    }

    // A new document begins with 1, unless it says otherwise.
    private static VersionChange<T, TKey>? FirstVersion(T document)
    {
        if (!IsLocked)
            return null;
        VersionChange<T, TKey> change = new(document);
        if (T.VersionOf(document) is null)
            T.SetVersion(document, 1);
        return change;
    }

    // A stored one goes on by 1. A version that the user set stays; without originals nobody can tell.
    private static VersionChange<T, TKey>? NextVersion(T document, VersionCheck? version)
    {
        if (version is not { } check)
            return null;
        VersionChange<T, TKey> change = new(document);
        if (T.VersionOf(document) == check.Expected)
            T.SetVersion(document, check.Next);
        return change;
    }

    private static Condition? ConditionOf(VersionCheck? version) => version switch
    {
        null => null,
        { Expected: { } expected } => VersionIs(expected),
        _ => new NullCondition(VersionPath, isNull: true) | VersionIs(0),
    };

    private static Condition VersionIs(long version) => FieldConditions.Equal(VersionPath, StoredForm<long, NumberCodec<long>>.Instance, version);

    private static Condition? Both(Condition? left, Condition? right) => left is null ? right : right is null ? left : left & right;

    // Of a document the version is known, and is set, which works even where it was a null; of a key it is counted on, so that whoever holds the old one fails.
    private static Update WithVersion(Update update, VersionCheck? version) => version is { } check && !update.Changes(check.Field)
        ? update.With(new SetAction<long>(VersionPath, StoredForm<long, NumberCodec<long>>.Instance, check.Next))
        : update;

    // What the class does not know it cannot count.
    private Update WithVersion(Update update)
    {
        if (IsLocked)
            return update.Changes(T.Schema.LockVersionField) ? update : update.With(new CountAction<long>(VersionPath, StoredForm<long, NumberCodec<long>>.Instance, 1, isDown: false));
        return Locked is { } derived
            ? throw new InvalidOperationException($"{derived.Document} has a lock version, which {T.Schema.Document} does not know: an update by key through {T.Schema.Document} would not count it, and nobody would notice what it has changed. Update through {derived.Document}, or declare the version in {T.Schema.Document}.")
            : update;
    }

    // An item of another version, or none, is not what was loaded; one of that version does not meet the condition.
    private static ConditionFailedException NotChanged(FailedWrite failed, Condition? condition, VersionCheck? version, Exception cause)
    {
        if (version is { } check && failed.Item is { } item && !check.IsMetBy(item))
            return new StaleObjectException(failed, check.Expected, check.Of(item), cause);
        return condition is not null && failed.Item is not null ? new ConditionFailedException(failed, condition, cause) : new StaleObjectException(failed, cause);
    }

    /// <summary>Refuses batches of documents whose versions they would pass by.</summary>
    internal void CheckMayIgnoreVersions(bool ignores, string verb, string option)
    {
        if (!ignores && Locked is { } locked)
            throw new InvalidOperationException($"{locked.Document} has a lock version, and {verb} writes in batches, which take no conditions: nobody would notice what somebody else has changed. Save or delete the documents one by one or in a transaction, or set {option}.");
    }
}
