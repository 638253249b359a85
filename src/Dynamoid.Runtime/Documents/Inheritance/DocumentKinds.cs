using System.ComponentModel;
using Dynamoid.Schemas;

namespace Dynamoid.Documents;

/// <summary>Documents of several classes in one table. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DocumentKinds
{
    /// <summary>The exception for reading an item as one of an abstract class.</summary>
    public static InvalidOperationException Abstract(DocumentSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new($"{schema.Document} is abstract, so no item is of that very class. Use a class that is derived from it.");
    }

    /// <summary>The members that were assigned since a document was read without them: of its base, and its own.</summary>
    public static FieldSet AssignedFields<TBase, TKey>(TBase document, FieldSet own)
        where TBase : class, IDocument<TBase, TKey>
        where TKey : struct, IDocumentKey<TKey> => TBase.AssignedFields(document).Or(own);

    /// <summary>Keeps what the last validation found where the base of the document's class keeps it.</summary>
    public static void KeepErrors<TBase, TKey>(TBase document, ValidationErrors errors)
        where TBase : class, IDocument<TBase, TKey>
        where TKey : struct, IDocumentKey<TKey> => TBase.KeepErrors(document, errors);

    /// <summary>The class of a document, where that is another one than its caller takes it for.</summary>
    internal static IKindVerbs? Other<T>(T document, DocumentSchema taken)
        where T : class, IAnyDocument
    {
        // The runtime knows it at once of all but the few that are derived.
        if (taken.Inheritance is null || document.GetType() == typeof(T))
            return null;
        KindFinder finder = new();
        document.Accept(finder);
        return finder.Kind is { } kind && kind.Schema != taken ? (IKindVerbs)kind : null;
    }

    /// <summary>The exception for an item that is of another class than the one that it was to become.</summary>
    internal static ItemFormatException NotOf(DocumentSchema schema, ReadOnlySpan<byte> item)
    {
        string found = NameReader.Of(schema, item) ?? "no value";
        string attribute = schema.Discriminator!.Attribute;
        return new ItemFormatException(
            $"An item is none of {schema.Document}: its attribute '{attribute}' is '{found}'. Use {schema.Root.Document}, which reads the items of all classes.", schema.Document, attribute, schema.Document, found)
        {
            Key = ItemKey.Describe(schema, item),
        };
    }
}
