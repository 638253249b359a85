namespace Dynamoid.Documents;

/// <summary>Looks at the verbs of a document's class by the types of the class and its key.</summary>
internal interface ISetVisitor
{
    void Visit<T, TKey>(DocumentSet<T, TKey> set)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>;
}
