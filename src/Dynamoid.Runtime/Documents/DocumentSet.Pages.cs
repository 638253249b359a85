using Dynamoid.Operations;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <content>Pages in DynamoDB's own terms.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>Reads one page of the items of one hash key: one Query.</summary>
    /// <remarks>
    /// Of an index that does not hold all attributes, and with <see cref="PageRequest.Properties"/>, the documents are partial: what they lack is null, empty or zero, and a save
    /// leaves it as it is.
    /// </remarks>
    /// <exception cref="ItemFormatException">An item does not fit the document.</exception>
    /// <exception cref="ArgumentException"><see cref="PageRequest.Properties"/> names a property that is not stored.</exception>
    public Task<DocumentPage<T>> QueryPageAsync(PageRequest request, CancellationToken cancellationToken = default) =>
        PageAsync(DynamoOperation.Query, request, cancellationToken);

    /// <summary>Reads one page of a whole table or index: one Scan, which costs read capacity for every item it passes.</summary>
    /// <remarks>
    /// Of an index that does not hold all attributes, and with <see cref="PageRequest.Properties"/>, the documents are partial: what they lack is null, empty or zero, and a save
    /// leaves it as it is.
    /// </remarks>
    /// <exception cref="ItemFormatException">An item does not fit the document.</exception>
    /// <exception cref="ArgumentException"><see cref="PageRequest.Properties"/> names a property that is not stored.</exception>
    public Task<DocumentPage<T>> ScanPageAsync(PageRequest request, CancellationToken cancellationToken = default) =>
        PageAsync(DynamoOperation.Scan, request, cancellationToken);

    private async Task<DocumentPage<T>> PageAsync(DynamoOperation operation, PageRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        FieldSet? asked = PageFields.Of(T.Schema, _table, request);
        IReadOnlyList<string> attributes = request.Properties is null || asked is null ? [] : PageFields.Attributes(T.Schema, asked.Value);
        DocumentItemReader<T, TKey> items = ItemsWith(asked, request.ConsistentRead);
        PooledBytes body = PageOperation.Write(_table, request, attributes, isQuery: operation == DynamoOperation.Query, returnsCapacity: LimitsReads);
        using WireResponse response = await SendPageAsync(operation, body, cancellationToken).ConfigureAwait(false);
        return PageOperation.Read<T, DocumentItemReader<T, TKey>>(response.Body.Span, items);
    }
}
