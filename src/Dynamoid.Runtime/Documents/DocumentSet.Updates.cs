using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <content>What updates need around what the user says.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>An update with the time of it, if the document has one and the update does not set it itself.</summary>
    /// <exception cref="ArgumentException">The update changes the key.</exception>
    internal Update Complete(Update update, bool touch) => Complete(update, touch ? _context.Clock.GetUtcNow() : null);

    private static Update Complete(Update update, DateTimeOffset? touched)
    {
        ArgumentNullException.ThrowIfNull(update);
        DocumentSchema schema = T.Schema;
        if (update.Changes(schema.HashKeyField) || (schema.RangeKeyField >= 0 && update.Changes(schema.RangeKeyField)))
            throw new ArgumentException($"The update '{update}' changes the key of {schema.Document}, and DynamoDB cannot change the key of an item. Save a new document under the new key and delete the old one.", nameof(update));
        return touched is { } now && schema.UpdatedAtField >= 0 && !update.Changes(schema.UpdatedAtField) ? update.With(TimeAction(schema.UpdatedAtField, now)) : update;
    }

    /// <summary>What must hold for an update to be done.</summary>
    internal static Condition? ConditionOf(Update update, bool mustExist) =>
        !mustExist ? update.Condition : update.Condition is { } condition ? IsThere & condition : IsThere;

    private static FieldPath PathOf(int field) => new(field, T.Schema.Fields[field].Attribute);

    private static SetAction<byte[]> TimeAction(int field, DateTimeOffset time) => new(PathOf(field), RawForm.Instance, TimeBytes(field, time));

    private static byte[] TimeBytes(int field, DateTimeOffset time)
    {
        ItemWriter writer = new(capacity: 64);
        try
        {
            return T.TryWriteTime(ref writer, field, time)
                ? writer.Written.ToArray()
                : throw new ArgumentException($"{T.Schema.Fields[field].Property} of {T.Schema.Document} holds no time, so it cannot be touched. Set it in an update.");
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static void CheckCounts(Update counters)
    {
        ArgumentNullException.ThrowIfNull(counters);
        if (counters.Actions.Any(static action => !action.IsCounting))
            throw new ArgumentException($"The update '{counters}' does more than to count with Add, Increment and Decrement. Use UpdateAsync.", nameof(counters));
    }

    private T? ReadUpdated(ReadOnlySpan<byte> response, TKey key, Update update, ReturnValues returns)
    {
        ReadOnlySpan<byte> attributes = UpdateReturn.Attributes(response);
        if (attributes.IsEmpty || returns == ReturnValues.None)
            return null;
        return returns is ReturnValues.AllNew ? Read(attributes, ItemsAsOf(isNow: true)) : returns is ReturnValues.AllOld ? Read(attributes, ItemsApart) : ReadPart(attributes, key, update);
    }

    // Changed attributes alone come without the key; those of which a part was changed come as that part, which must not be taken for the whole.
    private T ReadPart(ReadOnlySpan<byte> attributes, TKey key, Update update)
    {
        FieldSet whole = PageFields.Keys(T.Schema);
        foreach (UpdateAction action in update.Actions)
        {
            if (action.Path.IsTopLevel)
                whole.Add(action.Path.Field);
        }

        ItemWriter writer = new();
        try
        {
            key.Write(ref writer);
            writer.Truncate(writer.Length - 1);
            ItemParts.Copy(ref writer, attributes, T.Schema, whole);
            writer.EndItem();
            return Read(writer.Written, new(new DocumentOrigin(_context, _tracked) { Loaded = new LoadedFields(whole) }));
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static T Read(ReadOnlySpan<byte> item, DocumentItemReader<T, TKey> items)
    {
        ItemReader reader = new(item);
        return items.Read(ref reader);
    }
}
