using Dynamoid.Documents;

namespace Dynamoid;

/// <summary>
/// Is told what happens to the documents of a client, whatever their class: for audit, tenants, metrics. Set in <c>DynamoidOptions.Interceptors</c>. Before an event they are asked in
/// their order and before the document's own callbacks, after it in the opposite order and after those. Each is used by many threads at once.
/// </summary>
public interface IDocumentInterceptor
{
    /// <summary>Is asked before a document is saved, put, updated or destroyed.</summary>
    /// <param name="document">The document, which may be changed.</param>
    /// <param name="moment">One of the events that begin with <c>Before</c>, but for validation.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>Whether to go on; false stops it, as a callback of the document's own would.</returns>
    ValueTask<bool> BeforeAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken) => new(true);

    /// <summary>Is told after a document was saved, put, updated or destroyed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="moment">One of the events that begin with <c>After</c>, but for validation.</param>
    /// <param name="cancellationToken">The caller's.</param>
    ValueTask AfterAsync(IAnyDocument document, DocumentEvents moment, CancellationToken cancellationToken) => default;

    /// <summary>Is told of each document that was read, before its own callbacks; an exception from here ends the read.</summary>
    /// <param name="document">The document.</param>
    void Found(IAnyDocument document)
    {
    }
}
