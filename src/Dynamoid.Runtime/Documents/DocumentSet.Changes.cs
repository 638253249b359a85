using Amazon.DynamoDBv2.Model;
using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Stored documents that are changed by an update, in the table and in memory.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>
    /// Changes a document's item, which must be there, and then the document by what the item is like afterwards: one UpdateItem. Changes of the document that are not saved, and
    /// that the update says nothing of, stay unsaved changes. Callbacks and validation are passed by.
    /// </summary>
    /// <exception cref="StaleObjectException">The item has been deleted, and none is made; or its lock version is not the one that was loaded.</exception>
    /// <exception cref="ConditionFailedException">The update's condition does not hold; the exception carries the item.</exception>
    /// <exception cref="ArgumentException">The update changes the key.</exception>
    /// <exception cref="InvalidOperationException">The document is new or deleted, or its key was changed.</exception>
    public Task UpdateAsync(T document, Update update, UpdateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return ApplyAsync(document, Complete(update, (options ?? UpdateOptions.Default).Touch), cancellationToken);
    }

    /// <summary>Counts in a document's item, which must be there, and takes over what the item is like afterwards: one UpdateItem.</summary>
    /// <param name="document">The document.</param>
    /// <param name="counters">What is added to which numbers; one that is missing counts as 0.</param>
    /// <param name="touch">Whether <c>UpdatedAt</c> is set.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ArgumentException">The update does something else than to count.</exception>
    /// <inheritdoc cref="UpdateAsync(T, Update, UpdateOptions, CancellationToken)" path="/exception"/>
    public Task IncrementAsync(T document, Update counters, bool touch = false, CancellationToken cancellationToken = default)
    {
        CheckCounts(counters);
        return ThenTouchedAsync(document, ApplyAsync(document, Complete(counters, touch), cancellationToken), cancellationToken);
    }

    /// <summary>Sets <c>UpdatedAt</c> of a document, in its item and in memory, and saves nothing else: one UpdateItem.</summary>
    /// <inheritdoc cref="TouchAsync(T, IReadOnlyList{IField}, DateTimeOffset?, CancellationToken)"/>
    public Task TouchAsync(T document, DateTimeOffset? time = null, CancellationToken cancellationToken = default) => TouchAsync(document, [], time, cancellationToken);

    /// <summary>Sets some times of a document and <c>UpdatedAt</c>, in its item and in memory, and saves nothing else: one UpdateItem.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fields">The fields that hold the times.</param>
    /// <param name="time">The time; by default the present.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="StaleObjectException">The item has been deleted, and none is made; or its lock version is not the one that was loaded.</exception>
    /// <exception cref="ArgumentException">A field holds no time.</exception>
    /// <exception cref="InvalidOperationException">The document is new or deleted, its key was changed, or it has no <c>UpdatedAt</c> and no field is named.</exception>
    public Task TouchAsync(T document, IReadOnlyList<IField> fields, DateTimeOffset? time = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fields);
        DateTimeOffset now = time ?? _context.Clock.GetUtcNow();
        IEnumerable<int> touched = fields.Select(static field => field.Path.IsTopLevel ? field.Path.Field : throw new ArgumentException($"'{field.Path}' is inside of an attribute, and only fields of the document itself can be touched. Set it in an update."));
        if (T.Schema.UpdatedAtField is >= 0 and var updatedAt)
            touched = touched.Append(updatedAt);
        SetAction<byte[]>[] actions = [.. touched.Distinct().Select(field => TimeAction(field, now))];
        return actions.Length > 0
            ? ThenTouchedAsync(document, ApplyAsync(document, Update.Of(actions), cancellationToken), cancellationToken)
            : throw new InvalidOperationException($"{T.Schema.Document} has no UpdatedAt, so there is nothing to touch. Name the fields.");
    }

    /// <summary>Changes a document and saves it: the same as assigning and <see cref="SaveAsync(T, SaveOptions, CancellationToken)"/>.</summary>
    /// <inheritdoc cref="SaveAsync(T, SaveOptions, CancellationToken)"/>
    public Task<bool> UpdateAttributesAsync(T document, Action<T> change, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(change);
        change(document);
        return SaveAsync(document, options, cancellationToken);
    }

    /// <summary>Changes a document, saves it, and throws when it is not valid or a callback stopped it: the same as assigning and <see cref="SaveOrThrowAsync(T, SaveOptions, CancellationToken)"/>.</summary>
    /// <inheritdoc cref="SaveOrThrowAsync(T, SaveOptions, CancellationToken)" path="/exception"/>
    public Task UpdateAttributesOrThrowAsync(T document, Action<T> change, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(change);
        change(document);
        return SaveOrThrowAsync(document, options, cancellationToken);
    }

    private async Task ApplyAsync(T document, Update update, CancellationToken cancellationToken)
    {
        if (OwnSetOf(document) is { } own)
        {
            await own.ApplyAsync(document, update, cancellationToken).ConfigureAwait(false);
            return;
        }

        ItemAddress<TKey> address = StoredAddressOf(document);
        VersionCheck? check = VersionCheckOf(document);
        Update whole = WithExpiry(WithVersion(update, check), _context.Clock.GetUtcNow());
        PooledBytes body = UpdateItem.Write(_table, address, whole, Both(ConditionOf(update, mustExist: true), ConditionOf(check)), ReturnValues.AllNew);
        try
        {
            using WireResponse response = await SendAsync(DynamoOperation.UpdateItem, body, cancellationToken).ConfigureAwait(false);
            body.Return();
            TakeOver(document, UpdateReturn.Attributes(response.Body.Span), whole);
            Know(document);
        }
        catch (ConditionalCheckFailedException cause)
        {
            throw NotChanged(Failed(address.Key, DynamoOperation.UpdateItem, cause), update.Condition, check, cause);
        }
    }

    private static ItemAddress<TKey> StoredAddressOf(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Slot.IsPersisted)
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} {(document.Slot.IsNew ? "has never been saved" : "was deleted through this object")}, so there is no item of it to change. Save a new one first.");
        CheckKeyUnchanged(document);
        ItemAddress<TKey> address = AddressOf(document);
        CheckKey(address.Key);
        return address;
    }

    // What is not saved yet, and what the update did not speak of, is the user's and stays. Without originals nobody can tell what is saved: then the document keeps doing without.
    private void TakeOver(T document, ReadOnlySpan<byte> item, Update update)
    {
        DocumentState stored = document.Slot.State!.Context == _context ? document.Slot.State : _context.Untracked;
        T fresh = Read(item, new(new DocumentOrigin(_context, _tracked && stored.KeepsOriginals), isTold: false));
        FieldSet changed = T.ChangedFields(document, stored);
        FieldSet assigned = T.AssignedFields(document);
        FieldSet kept = default;
        for (int field = 0; field < T.Schema.Fields.Count; field++)
        {
            bool isLacking = stored is { KeepsOriginals: false, Details.Loaded: { } loaded } && !loaded.Contains(field) && !assigned.Contains(field);
            if (changed.Contains(field) && !isLacking && !update.Changes(field))
                kept.Add(field);
        }

        if (ExtraChanges.Of<T, TKey>(document, stored).Count > 0)
            kept.Add(T.Schema.Fields.Count);
        T.CopyFields(fresh, document, kept);
        document.Slot.State = Marked(fresh.Slot.State!, stored, update);
    }

    // What was to be sent whether changed or not, and was not, is still to be sent.
    private static DocumentState Marked(DocumentState fresh, DocumentState stored, Update update)
    {
        FieldSet marked = stored.WithMarked(default);
        for (int field = 0; field < T.Schema.Fields.Count && !marked.IsEmpty; field++)
        {
            if (marked.Contains(field) && !update.Changes(field))
                fresh = fresh.Mark(field);
        }

        return fresh;
    }
}
