using Dynamoid.Conditions;
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

    public int NextChanged(int field)
    {
        int next = field < Known ? changed.Next(field) : -1;
        return next >= 0 ? next : Math.Max(field, Known) is var behind && behind < Fields ? behind : -1;
    }

    public string AttributeOf(int field) => field >= Known ? extra[field - Known].Name : T.Schema.Fields[field].Attribute;

    /// <summary>The same with the version that a write leaves, where there is one.</summary>
    public DocumentChanges<T, TKey> With(VersionCheck? version) => version is { } check ? With(check.Field) : this;

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

    /// <summary>The changes as an update that can be joined with conditions, and be a part of a transaction.</summary>
    /// <exception cref="ItemFormatException">A value cannot be stored.</exception>
    public Update ToUpdate()
    {
        List<UpdateAction> actions = new(Count);
        for (int field = NextChanged(0); field >= 0; field = NextChanged(field + 1))
            actions.Add(ActionOf(field));
        return Update.Of([.. actions]);
    }

    private UpdateAction ActionOf(int field)
    {
        FieldPath path = new(field, AttributeOf(field));
        ItemWriter writer = new(capacity: 256);
        try
        {
            return TryWriteValue(ref writer, field) ? new SetAction<byte[]>(path, RawForm.Instance, writer.Written.ToArray()) : new RemoveAction(path);
        }
        finally
        {
            writer.Dispose();
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
