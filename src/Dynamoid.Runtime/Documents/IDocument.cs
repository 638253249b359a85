using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>What the compiler writes for a class marked <see cref="DynamoDocumentAttribute"/>. It is implemented explicitly, so the user's class does not show it.</summary>
/// <typeparam name="TSelf">The document.</typeparam>
/// <typeparam name="TKey">Its key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDocument<TSelf, TKey> : IAnyDocument
    where TSelf : class, IDocument<TSelf, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    /// <summary>Table, keys, indexes and fields.</summary>
    static abstract DocumentSchema Schema { get; }

    /// <summary>What the document knows of its stored item.</summary>
    ref DocumentSlot Slot { get; }

    /// <summary>Reads a whole item.</summary>
    static abstract TSelf Read(ref ItemReader reader, DocumentOrigin origin);

    /// <summary>Writes the whole item; fields without a value are left out.</summary>
    static abstract void Write(ref ItemWriter writer, TSelf document);

    /// <summary>Writes the value of one field; false, and nothing written, when it has none and the attribute must be removed.</summary>
    static abstract bool TryWriteField(ref ItemWriter writer, TSelf document, int field);

    /// <summary>The fields whose values differ from the stored ones; all but the keys when the stored ones are not known.</summary>
    static abstract FieldSet ChangedFields(TSelf document, DocumentState? stored);

    /// <summary>The members that were assigned since the document was read without them, as far as they tell.</summary>
    static virtual FieldSet AssignedFields(TSelf document) => default;

    /// <summary>Whether a part of the key differs from the stored one; false when that is not known.</summary>
    static abstract bool IsKeyChanged(TSelf document, DocumentState? stored);

    /// <summary>Keeps the present values as the stored ones.</summary>
    static abstract DocumentState Capture(TSelf document, DocumentContext context);

    /// <summary>The document's key, whether its parts have values or not.</summary>
    static abstract TKey KeyOf(TSelf document);

    /// <summary>Fills a blank hash key of type string or Guid with a new UUID.</summary>
    static abstract void AssignKey(TSelf document);

    /// <summary>Sets <c>CreatedAt</c> of a new document that has none.</summary>
    static abstract void StampCreated(TSelf document, DateTimeOffset now);

    /// <summary>Sets <c>UpdatedAt</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="now">The time of this save.</param>
    /// <param name="keep">Keep a value that is there already.</param>
    static abstract void StampUpdated(TSelf document, DateTimeOffset now, bool keep);

    /// <summary>Sets <c>UpdatedAt</c> back to the stored value, where that is known.</summary>
    static abstract void RestoreUpdated(TSelf document, DocumentState stored);

    /// <summary>Sets the time to live where there is none; true when it was set.</summary>
    static virtual bool StampExpires(TSelf document, DateTimeOffset end) => false;

    /// <summary>The value of a field.</summary>
    static abstract object? ValueOf(TSelf document, int field);

    /// <summary>The stored value of a field, as far as it is known; a copy of what can be changed in place.</summary>
    static abstract object? OriginalOf(DocumentState stored, int field);

    /// <summary>Gives a field its stored value back, as far as it is known and the property can be set; the attributes that the class does not know are numbered behind the fields.</summary>
    static abstract void RestoreField(TSelf document, DocumentState stored, int field);

    /// <summary>The version that a document has in memory; null when it has none, which of a type that cannot be null 0 says.</summary>
    static virtual long? VersionOf(TSelf document) => null;

    /// <summary>The version that the stored item has as far as the document knows: the original, or else the one in memory.</summary>
    static virtual long? StoredVersionOf(TSelf document, DocumentState? stored) => null;

    /// <summary>Sets the version in memory.</summary>
    /// <exception cref="OverflowException">The property's type cannot hold it.</exception>
    static virtual void SetVersion(TSelf document, long? version)
    {
    }

    /// <summary>The attributes that the class does not know and has a property for; null without such a property.</summary>
    static virtual IEnumerable<KeyValuePair<string, DynamoValue>>? ExtraOf(TSelf document) => null;

    /// <summary>The same as they are stored; null when there are none, or when that is not known.</summary>
    static virtual IReadOnlyDictionary<string, DynamoValue>? StoredExtraOf(DocumentState stored) => null;

    /// <summary>Writes a time as a field stores it; false, and nothing written, when the field holds no time.</summary>
    static virtual bool TryWriteTime(ref ItemWriter writer, int field, DateTimeOffset time) => false;

    /// <summary>Whether the document has rules that a save must meet.</summary>
    static virtual bool HasValidation => false;

    /// <summary>Adds what is wrong with a document.</summary>
    static virtual ValueTask ValidateAsync(TSelf document, ValidationErrors errors, CancellationToken cancellationToken) => default;

    /// <summary>Lets a document keep what its validation found.</summary>
    static virtual void KeepErrors(TSelf document, ValidationErrors errors)
    {
    }

    /// <summary>The events that the document has callbacks for.</summary>
    static virtual DocumentEvents Callbacks => DocumentEvents.None;

    /// <summary>Calls a document's callbacks for an event; false when one of them stops it.</summary>
    static virtual ValueTask<bool> CallAsync(TSelf document, DocumentEvents moment, CancellationToken cancellationToken) => new(true);

    /// <summary>Calls a document's callbacks around something.</summary>
    static virtual Task CallAroundAsync(TSelf document, DocumentEvents moment, Func<Task> next, CancellationToken cancellationToken) => next();

    /// <summary>Calls a document's callbacks for having been read.</summary>
    static virtual void CallOnRead(TSelf document)
    {
    }

    /// <summary>Sets the fields of a document to those of another one.</summary>
    /// <param name="source">Where they are taken from.</param>
    /// <param name="target">What is changed.</param>
    /// <param name="kept">The fields that stay as they are; the attributes that the class does not know are numbered behind them.</param>
    static abstract void CopyFields(TSelf source, TSelf target, in FieldSet kept);

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Documents are visited, and have nothing to call it for.")]
    void IAnyDocument.Accept(IDocumentVisitor visitor) => visitor.Visit<TSelf, TKey>((TSelf)this);
}
