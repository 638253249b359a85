using Amazon.DynamoDBv2.Model;
using Dynamoid.Conditions;
using Dynamoid.Schemas;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>What documents and their items are like before and after a write.</content>
public sealed partial class DocumentSet<T, TKey>
{
    // An item exists as a whole or not at all: its hash key stands for it, even where the table has a range key.
    internal static readonly Condition IsThere = FieldConditions.Exists(HashKeyPath, exists: true);

    internal static readonly Condition IsMissing = FieldConditions.Exists(HashKeyPath, exists: false);

    /// <summary>A document like another one.</summary>
    internal T CopyOf(T document) => OwnSetOf(document) is { } own ? (T)own.CopyOf(document) : DocumentCopy.Of<T, TKey>(document, _context);

    private static FieldPath HashKeyPath => new(T.Schema.HashKeyField, HashKeyAttribute);

    // DynamoDB says of what the condition did not hold, where it was asked to and there was anything.
    private FailedWrite Failed(TKey key, DynamoOperation operation, Exception cause)
    {
        Dictionary<string, AttributeValue>? item = (cause as ConditionalCheckFailedException)?.Item;
        return new(T.Schema.Document, key.ToString()!, _table.Name, operation.Name, item is { Count: > 0 } ? item : null, FromItem);
    }

    // Taken when the request is written: what is changed while it is on its way is saved the next time.
    private DocumentState StateOf(T document) => _tracked ? T.Capture(document, _context) : _context.Untracked;

    /// <summary>Throws when a document is stored already: saving it would be an update, or no request at all.</summary>
    internal static void CheckIsNew(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Slot.IsPersisted)
            throw new InvalidOperationException($"{T.Schema.Document} with primary key {T.KeyOf(document)} is stored already, so it cannot be created. Nothing was sent. SaveAsync saves what has changed.");
    }

    /// <summary>Throws when the key of a stored document was changed: a request would go to another item.</summary>
    internal static void CheckKeyUnchanged(T document)
    {
        if (!T.IsKeyChanged(document, document.Slot.State))
            return;
        DocumentSchema schema = T.Schema;
        string properties = schema.RangeKey is { } range ? $"{schema.HashKey.Property} or {range.Property}" : schema.HashKey.Property;
        throw new InvalidOperationException(
            $"{properties} of {schema.Document} has been changed since it was stored (the primary key is {T.KeyOf(document)} now), and DynamoDB cannot change the key of an item. Save a new document under the new key and delete the old one.");
    }
}
