using System.ComponentModel;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Documents;

/// <summary>A class of documents, of which its table has others beside. For generated code.</summary>
/// <typeparam name="T">The document.</typeparam>
/// <typeparam name="TKey">Its key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class DocumentKind<T, TKey> : DocumentKind, IDocumentKind<T>, IKindVerbs
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    DocumentSchema IDocumentKind<T>.Schema => T.Schema;

    internal override DocumentSchema Schema => T.Schema;

    T IDocumentKind<T>.Read(ref ItemReader reader, DocumentOrigin origin) => T.Read(ref reader, origin);

    int IKindVerbs.SizeOf(IAnyDocument document) => DocumentItems.SizeOf<T, TKey>((T)document);

    Dictionary<string, AttributeValue> IKindVerbs.ToItem(IAnyDocument document) => DocumentItems.ToItem<T, TKey>((T)document);

    bool IKindVerbs.HasLoaded(IAnyDocument document, string property) => LoadedMembers.Has<T, TKey>((T)document, property);

    IOwnSet IKindVerbs.SetOf(DocumentContext context, SetParts parts)
    {
        DocumentSet<T, TKey> plain = context.Set<T, TKey>();
        bool isPlain = parts.Channel == context.Channel && !parts.Table.ReturnsCapacity && parts.IsTracked;
        return isPlain ? plain : new DocumentSet<T, TKey>(context, parts);
    }
}
