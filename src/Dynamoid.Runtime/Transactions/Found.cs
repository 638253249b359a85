namespace Dynamoid;

/// <summary>A document that a read transaction asks for: it is there when the transaction has been sent.</summary>
/// <typeparam name="T">The document.</typeparam>
public sealed class Found<T>
    where T : class
{
    private readonly Func<RecordNotFoundException> _missing;
    private T? _document;
    private bool _isRead;

    internal Found(Func<RecordNotFoundException> missing) => _missing = missing;

    /// <summary>The document; null when there is no such item.</summary>
    /// <exception cref="InvalidOperationException">The transaction has not been read yet.</exception>
    public T? Document => _isRead ? _document : throw new InvalidOperationException("The transaction has not been read yet. Look at what it found after ReadTransactionAsync.");

    /// <summary>The document.</summary>
    /// <exception cref="RecordNotFoundException">There is no such item.</exception>
    /// <exception cref="InvalidOperationException">The transaction has not been read yet.</exception>
    public T Required => Document ?? Missing();

    private T Missing() => throw _missing();

    internal void Set(T? document) => (_document, _isRead) = (document, true);
}
