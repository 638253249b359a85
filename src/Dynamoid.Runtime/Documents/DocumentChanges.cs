using Dynamoid.Operations;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A document's changed fields as the changes of a request. The attributes that the class does not know are numbered behind its fields.</summary>
internal readonly struct DocumentChanges<T, TKey>(T document, FieldSet changed, IReadOnlyList<ExtraChange> extra) : IAttributeChanges
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private static int Known => T.Schema.Fields.Count;

    public int Fields => Known + extra.Count;

    public int Count => changed.Count + extra.Count;

    public FieldSet Changed => changed;

    public bool IsChanged(int field) => field >= Known || changed.Contains(field);

    public string AttributeOf(int field) => field >= Known ? extra[field - Known].Name : T.Schema.Fields[field].Attribute;

    /// <summary>The same with one more field.</summary>
    public DocumentChanges<T, TKey> With(int field)
    {
        FieldSet more = changed;
        more.Add(field);
        return new(document, more, extra);
    }

    public bool TryWriteValue(ref ItemWriter writer, int field)
    {
        try
        {
            return field >= Known ? TryWriteExtra(ref writer, extra[field - Known].Value) : T.TryWriteField(ref writer, document, field);
        }
        catch (ItemFormatException cause) when (cause.Document is null)
        {
            throw StorageErrors.Of(T.Schema.Document, AttributeOf(field), cause);
        }
    }

    private static bool TryWriteExtra(ref ItemWriter writer, DynamoValue? value)
    {
        if (value is null)
            return false;
        DynamoValueCodec.Write(ref writer, value);
        return true;
    }
}
