using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Pages in DynamoDB's own terms.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Reads one page of the items of one hash key: one Query.</summary>
    /// <exception cref="ItemFormatException">An item does not fit the document.</exception>
    public Task<DocumentPage<T>> QueryPageAsync(PageRequest request, CancellationToken cancellationToken = default) =>
        PageAsync(DynamoOperation.Query, request, cancellationToken);

    /// <summary>Reads one page of a whole table or index: one Scan, which costs read capacity for every item it passes.</summary>
    /// <exception cref="ItemFormatException">An item does not fit the document.</exception>
    public Task<DocumentPage<T>> ScanPageAsync(PageRequest request, CancellationToken cancellationToken = default) =>
        PageAsync(DynamoOperation.Scan, request, cancellationToken);

    private async Task<DocumentPage<T>> PageAsync(DynamoOperation operation, PageRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        PooledBytes body = PageOperation.Write(_table, request, isQuery: operation == DynamoOperation.Query);
        using WireResponse response = await SendAsync(operation, body, cancellationToken).ConfigureAwait(false);
        body.Return();
        return PageOperation.Read<T, DocumentItemReader<T, TKey>>(response.Body.Span, Items);
    }
}
