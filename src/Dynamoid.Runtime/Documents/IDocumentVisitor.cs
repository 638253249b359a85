using System.ComponentModel;

namespace Dynamoid.Documents;

/// <summary>Does something with a document of any class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDocumentVisitor
{
    /// <summary>Does it.</summary>
    void Visit<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>;
}
