using Dynamoid.Schemas;

namespace Dynamoid.Documents;

/// <summary>Asks a document of which class it is.</summary>
internal sealed class KindFinder : IDocumentVisitor
{
    /// <summary>The class.</summary>
    public DocumentKind? Kind { get; private set; }

    public void Visit<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> => Kind = T.Schema.Inheritance?.Kind;
}
