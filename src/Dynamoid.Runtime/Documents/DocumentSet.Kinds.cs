using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <content>Tables that several classes share.</content>
public sealed partial class DocumentSet<T, TKey> : IOwnSet
{
    /// <summary>The condition that an item is of this class or of one derived from it; null where all are.</summary>
    internal Condition? KindFilter => T.Schema.Inheritance is { Base: not null } ? _context.FamilyOf<T>(T.Schema).Filter : null;

    Task<bool> IOwnSet.SaveAsync(IAnyDocument document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken) =>
        SaveIfAsync((T)document, condition, options, cancellationToken);

    Task IOwnSet.EnsureSavedAsync(IAnyDocument document, Condition? condition, SaveOptions? options, CancellationToken cancellationToken) =>
        EnsureSavedAsync((T)document, condition, options, cancellationToken);

    Task IOwnSet.ReloadAsync(IAnyDocument document, CancellationToken cancellationToken) => ReloadAsync((T)document, cancellationToken);

    Task IOwnSet.ApplyAsync(IAnyDocument document, Update update, CancellationToken cancellationToken) => ApplyAsync((T)document, update, cancellationToken);

    Task IOwnSet.DeleteAsync(IAnyDocument document, Condition? condition, CancellationToken cancellationToken) => DeleteIfAsync((T)document, condition, cancellationToken);

    Task<bool> IOwnSet.DestroyAsync(IAnyDocument document, CancellationToken cancellationToken) => DestroyAsync((T)document, cancellationToken);

    Task IOwnSet.DestroyOrThrowAsync(IAnyDocument document, CancellationToken cancellationToken) => DestroyOrThrowAsync((T)document, cancellationToken);

    (DocumentState Saved, PooledBytes Json, long? Version) IOwnSet.Prepare(IAnyDocument document, bool setTimestamps)
    {
        ImportItem<T, TKey> item = Prepare((T)document, position: 0, setTimestamps);
        return (item.Saved, item.Json, item.Version);
    }

    TransactionPart? IOwnSet.SavePart(IAnyDocument document, Condition? condition, SaveOptions options, DateTimeOffset now) => SavePart((T)document, condition, options, now);

    TransactionPart IOwnSet.DeletePart(IAnyDocument document, Condition? condition) => DeletePart((T)document, condition);

    void IOwnSet.Accept(ISetVisitor visitor) => visitor.Visit(this);

    IAnyDocument IOwnSet.CopyOf(IAnyDocument document) => CopyOf((T)document);

    /// <summary>The verbs of a document's own class, where that is one derived from this: what it has beyond this one is known there.</summary>
    internal IOwnSet? OwnSetOf(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentKinds.Other(document, T.Schema)?.SetOf(_context, new SetParts(_channel, _state, _table, _tracked));
    }

    /// <summary>An update that makes an item of this class, where it makes one.</summary>
    private static Update WithKind(Update update)
    {
        if (T.Schema.Inheritance is not { } inheritance)
            return update;
        string name = inheritance.Value ?? throw DocumentKinds.Abstract(T.Schema);
        return update.With(new SetAction<string>(new FieldPath(inheritance.Field, T.Schema.Discriminator!.Attribute), StoredForm<string, StringCodec>.Instance, name, onlyIfAbsent: true));
    }

    // After the request it would be too late to say so.
    private static void CheckReturnsClass(ReturnValues returns)
    {
        if (returns is ReturnValues.UpdatedNew or ReturnValues.UpdatedOld && T.Schema.Inheritance is { Value: null })
            throw new InvalidOperationException($"{T.Schema.Document} is abstract, and changed attributes alone do not tell of which class their item is. Ask for {nameof(ReturnValues.AllNew)} or {nameof(ReturnValues.AllOld)}, or update through a class that is derived from it.");
    }

    /// <summary>What must hold of the item with a key for an update to be done: that it is of this class, among others.</summary>
    private Condition? KeyedConditionOf(Update update, bool mustExist)
    {
        Condition? condition = ConditionOf(update, mustExist);
        if (KindFilter is not { } kind)
            return condition;
        return condition is null ? IsMissing | kind : mustExist ? condition & kind : condition & (IsMissing | kind);
    }

    /// <summary>What to say of an item that was found and is of another class.</summary>
    private RecordNotFoundException NotFound(TKey key, ReadOnlySpan<byte> response) =>
        T.Schema.Inheritance is { Base: not null } && GetItem.Read<string, NameReader>(response, new NameReader(T.Schema)) is { } name
            ? new RecordNotFoundException(
                T.Schema.Document,
                $"Couldn't find {T.Schema.Document} with primary key {key} in table '{_table.Name}' (GetItem): the item is a '{name}'. Use {T.Schema.Root.Document}, which finds the items of all classes.")
            : NotFound(key);
}
