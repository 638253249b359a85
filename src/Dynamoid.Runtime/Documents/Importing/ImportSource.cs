namespace Dynamoid.Documents;

/// <summary>A sequence that is at hand, read as if its elements had to be waited for.</summary>
internal sealed class ImportSource<T>(IEnumerable<T> documents) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(documents.GetEnumerator(), cancellationToken);

    private sealed class Enumerator(IEnumerator<T> documents, CancellationToken cancellationToken) : IAsyncEnumerator<T>
    {
        public T Current => documents.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(documents.MoveNext());
        }

        public ValueTask DisposeAsync()
        {
            documents.Dispose();
            return default;
        }
    }
}
