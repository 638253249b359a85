namespace Dynamoid.Documents;

/// <summary>The version that a document gets by a write. It goes back to what it was, unless it is kept because the write was done.</summary>
internal sealed class VersionChange<T, TKey>(T document) : IDisposable
    where T : class, IDocument<T, TKey>
    where TKey : struct, IDocumentKey<TKey>
{
    private readonly long? _before = T.VersionOf(document);
    private bool _isKept;

    public void Keep() => _isKept = true;

    public void Dispose()
    {
        if (!_isKept)
            T.SetVersion(document, _before);
    }
}
