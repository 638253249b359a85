using System.Text;
using Dynamoid.Conditions;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A class and those that are derived from it, among the others of their table.</summary>
/// <typeparam name="T">The class.</typeparam>
internal sealed class DocumentFamily<T>
    where T : class
{
    private readonly DocumentSchema _schema;
    private readonly string _table;
    private readonly byte[] _attribute;
    private readonly Member[] _members;
    private readonly IDocumentKind<T>? _own;

    public DocumentFamily(DocumentSchema schema, string table, IEnumerable<DocumentKind> kinds)
    {
        _schema = schema;
        _table = table;
        _attribute = Encoding.UTF8.GetBytes(schema.Discriminator!.Attribute);
        _members = [.. kinds.Where(static kind => kind.Schema.Inheritance!.Value is not null).Select(static kind => new Member(kind)).OrderBy(static member => member.Name, StringComparer.Ordinal)];
        _own = schema.Inheritance!.Value is null ? null : (IDocumentKind<T>)schema.Inheritance.Kind;
    }

    /// <summary>One of these classes that counts the versions of its items; null without any.</summary>
    public DocumentSchema? Locked => Array.Find(_members, static member => member.Kind is { Schema.LockVersionField: >= 0 }).Kind?.Schema;

    private bool IsRoot => _schema.Inheritance!.Base is null;

    /// <summary>The condition that an item is of the class or of one derived from it; null for the root, of which all are.</summary>
    public Condition? Filter => IsRoot ? null : FilterOf([.. _members.Where(static member => member.Kind is not null).Select(static member => member.Name)]);

    /// <summary>Reads an item as the class that it says to be of; null, and the item skipped, when that is none of these.</summary>
    /// <exception cref="UnknownDocumentTypeException">It says to be of a class that is not known.</exception>
    public T? Read(ref ItemReader reader, DocumentOrigin origin)
    {
        if (!reader.TryPeekItemText(_attribute, out ReadOnlySpan<byte> name))
            return ReadUntold(ref reader, origin);
        foreach (Member member in _members)
        {
            if (name.SequenceEqual(member.Utf8))
                return member.Kind is { } kind ? kind.Read(ref reader, origin) : Skip(ref reader);
        }

        if (_schema.Root.Inheritance is not { ReadsUnknown: true, Value: not null })
            throw Unknown(Encoding.UTF8.GetString(name), reader);
        return IsRoot && _own is { } root ? root.Read(ref reader, origin with { Loaded = origin.Loaded ?? AllFields() }) : Skip(ref reader);
    }

    // What was read without the discriminator is taken for what was asked; an item that lacks it is older than the derived classes.
    private T? ReadUntold(ref ItemReader reader, DocumentOrigin origin)
    {
        bool isTold = origin.Loaded is null || origin.Loaded.Contains(_schema.Inheritance!.Field);
        if (!IsRoot && isTold)
            return Skip(ref reader);
        return _own is { } own ? own.Read(ref reader, origin) : throw Unknown(name: null, reader);
    }

    private static T? Skip(ref ItemReader reader)
    {
        reader.SkipJson();
        return null;
    }

    // The rest of the item is as unknown as what an index does not hold.
    private LoadedFields AllFields()
    {
        FieldSet fields = default;
        for (int field = 0; field < _schema.Fields.Count; field++)
            fields.Add(field);
        return new LoadedFields(fields);
    }

    private Condition FilterOf(string[] names)
    {
        FieldPath path = new(_schema.Inheritance!.Field, _schema.Discriminator!.Attribute);
        StoredForm<string> form = StoredForm<string, StringCodec>.Instance;
        return names.Length switch
        {
            0 => throw new InvalidOperationException($"{_schema.Document} is abstract, and no class is known that is derived from it, so it has no items. Add the documents of the assembly that has such classes to DynamoidOptions.Documents."),
            1 => FieldConditions.Equal(path, form, names[0]),
            _ => FieldConditions.InAny(path, form, names),
        };
    }

    private UnknownDocumentTypeException Unknown(string? name, in ItemReader reader) => new(
        _schema.Root.Document,
        _table,
        _schema.Discriminator!.Attribute,
        name,
        ItemKey.Describe(_schema, reader.From(reader.Position)),
        [.. _members.Select(static member => member.Name)]);

    private readonly struct Member(DocumentKind kind)
    {
        public string Name { get; } = kind.Schema.Inheritance!.Value!;

        public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(kind.Schema.Inheritance!.Value!);

        /// <summary>The class; null when it is none of these.</summary>
        public IDocumentKind<T>? Kind { get; } = kind as IDocumentKind<T>;
    }
}
