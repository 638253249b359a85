using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Serialization;
using Dynamoid.Wire;

namespace Dynamoid.Configuration;

/// <summary>One reset: some tables at once.</summary>
internal sealed class ResetRun(DocumentContext context, ResetOptions options, SemaphoreSlim places, CancellationToken cancellationToken)
{
    /// <summary>Resets the table of a document; returns its name.</summary>
    public Task<string> ResetAsync(DocumentSchema schema) => InTurnAsync(context.TableOf(schema), async table =>
    {
        if (!options.Truncates)
            await context.TableManager.DeleteAsync(table, cancellationToken).ConfigureAwait(false);
        bool isNew = await context.TableManager.CreateAsync(table, context.TableSchemaOf(schema), new TableOptions(), cancellationToken).ConfigureAwait(false);
        if (options.Truncates && !isNew)
            await TruncateAsync(table, schema).ConfigureAwait(false);
    });

    /// <summary>Deletes a table.</summary>
    public Task DeleteAsync(TableReference other) => InTurnAsync(other, table => context.TableManager.DeleteAsync(table, cancellationToken));

    private async Task<string> InTurnAsync(TableReference table, Func<TableReference, Task> act)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await act(table).ConfigureAwait(false);
            return table.Name;
        }
        finally
        {
            places.Release();
        }
    }

    private async Task TruncateAsync(TableReference table, DocumentSchema schema)
    {
        PageRequest request = new() { ConsistentRead = true };
        IReadOnlyList<string> keys = schema.RangeKey is { } range ? [schema.HashKey.Attribute, range.Attribute] : [schema.HashKey.Attribute];
        while (true)
        {
            DocumentPage<RawKey> page = await PageAsync(table, schema, request, keys).ConfigureAwait(false);
            foreach (RawKey[] batch in page.Items.Chunk(BatchWriteItem.MostWrites))
                await DeleteAsync(table, batch, keys).ConfigureAwait(false);
            if (page.Next is null)
                return;
            request = request with { Start = page.Next };
        }
    }

    private async Task<DocumentPage<RawKey>> PageAsync(TableReference table, DocumentSchema schema, PageRequest request, IReadOnlyList<string> keys)
    {
        PooledBytes body = PageOperation.Write(table, request, keys, isQuery: false, returnsCapacity: false);
        using WireResponse response = await context.Channel.SendAsync(DynamoOperation.Scan, body, table, cancellationToken).ConfigureAwait(false);
        body.Return();
        return PageOperation.Read<RawKey, RawKeyReader>(response.Body.Span, new RawKeyReader(schema));
    }

    private async Task DeleteAsync(TableReference table, RawKey[] batch, IReadOnlyList<string> keys)
    {
        PooledBytes body = BatchWriteItem.WriteDeletes<RawKey>(table, batch, context.Batches.ReturnsCapacity(DynamoOperation.BatchWriteItem));
        UnfinishedBatches unfinished = new(DynamoOperation.BatchWriteItem.Name, table.Name, context.Batches.Budget, [.. keys]);
        unfinished.Add(await context.Batches.RunAsync(DynamoOperation.BatchWriteItem, table, body, BatchWriteItem.Read, cancellationToken).ConfigureAwait(false));
        unfinished.ThrowIfAny(cancellationToken);
    }
}
