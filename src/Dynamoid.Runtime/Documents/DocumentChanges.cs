using Dynamoid.Operations;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A document's changed fields as the changes of a request.</summary>
internal readonly struct DocumentChanges<T, TKey>(T document, FieldSet changed) : IAttributeChanges
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    public int Fields => T.Schema.Fields.Count;

    public int Count => changed.Count;

    public bool IsChanged(int field) => changed.Contains(field);

    public string AttributeOf(int field) => T.Schema.Fields[field].Attribute;

    public bool TryWriteValue(ref ItemWriter writer, int field)
    {
        try
        {
            return T.TryWriteField(ref writer, document, field);
        }
        catch (ItemFormatException cause) when (cause.Document is null)
        {
            throw StorageErrors.Of(T.Schema.Document, AttributeOf(field), cause);
        }
    }
}
