using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Wire;

namespace Dynamoid.Tables;

/// <summary>Creates and deletes tables.</summary>
internal sealed class TableManager(IDynamoWire wire, TableSettings settings, TimeProvider clock)
{
    /// <summary>Creates a table unless it is there; true when it was created now.</summary>
    public async Task<bool> CreateAsync(TableReference table, DocumentSchema schema, TableOptions options, CancellationToken cancellationToken)
    {
        TableWait wait = new(table, settings, clock);
        bool created, enablesExpiry;
        do
        {
            created = await TryCreateAsync(table, schema, options, cancellationToken).ConfigureAwait(false);
            enablesExpiry = created && schema.ExpiresField >= 0;
        }
        while ((options.Wait || enablesExpiry) && !await BecomesActiveAsync(table, created, wait, cancellationToken).ConfigureAwait(false));

        if (enablesExpiry)
            await EnableExpiryAsync(table, schema, cancellationToken).ConfigureAwait(false);
        return created;
    }

    /// <summary>Deletes a table and waits until it is gone; false when there was none.</summary>
    public async Task<bool> DeleteAsync(TableReference table, CancellationToken cancellationToken)
    {
        TableWait wait = new(table, settings, clock);
        bool? deleted;
        while ((deleted = await TryDeleteAsync(table, cancellationToken).ConfigureAwait(false)) is null)
            await wait.PauseAsync(await StatusAsync(table, cancellationToken).ConfigureAwait(false) ?? "CREATING", cancellationToken).ConfigureAwait(false);
        if (deleted == false)
            return false;

        while (await StatusAsync(table, cancellationToken).ConfigureAwait(false) is { } status)
            await wait.PauseAsync(status, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>The names of all tables of the account and region, whatever their namespace.</summary>
    public async Task<List<string>> ListAsync(CancellationToken cancellationToken)
    {
        List<string> names = [];
        string? start = null;
        do
        {
            using WireResponse response = await wire.SendAsync(new(DynamoOperation.ListTables, ListTables.Write(start)), cancellationToken).ConfigureAwait(false);
            start = ListTables.Read(response.Body, names);
        }
        while (start is not null);
        return names;
    }

    private async Task<bool> TryCreateAsync(TableReference table, DocumentSchema schema, TableOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(DynamoOperation.CreateTable, CreateTable.Write(table, schema, CapacityOf(schema, options)), table, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ResourceInUseException)
        {
            return false;
        }
        catch (AmazonDynamoDBException cause) when (cause.ErrorCode == "ValidationException" && IsAboutKeys(cause.Message) && schema.Indexes.FirstOrDefault(HasSeveralKeys) is { } index)
        {
            throw new IndexNotSupportedException(schema.Document, table.Name, CreateTable.IndexName(table, schema, index), cause);
        }
    }

    private static bool HasSeveralKeys(IndexSchema index) => index.HashKeyFields.Count > 1 || index.RangeKeyFields.Count > 1;

    // Each engine has words of its own for it.
    private static bool IsAboutKeys(string message) =>
        message.Replace(" ", "", StringComparison.Ordinal) is var text && (text.Contains("KeySchema", StringComparison.OrdinalIgnoreCase) || text.Contains("hashkeys", StringComparison.OrdinalIgnoreCase));

    private TableCapacity CapacityOf(DocumentSchema schema, TableOptions options)
    {
        CapacityMode mode = options.CapacityMode != CapacityMode.Unset ? options.CapacityMode
            : schema.CapacityMode != CapacityMode.Unset ? schema.CapacityMode
            : settings.CapacityMode;
        return new TableCapacity(
            mode == CapacityMode.OnDemand,
            options.ReadCapacity ?? (schema.ReadCapacity > 0 ? schema.ReadCapacity : settings.ReadCapacity),
            options.WriteCapacity ?? (schema.WriteCapacity > 0 ? schema.WriteCapacity : settings.WriteCapacity));
    }

    // True when deleted, false when there was none, null when DynamoDB is still busy creating or changing it.
    private async Task<bool?> TryDeleteAsync(TableReference table, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(DynamoOperation.DeleteTable, DeleteTable.Write(table), table, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ResourceNotFoundException)
        {
            return false;
        }
        catch (ResourceInUseException)
        {
            return null;
        }
    }

    private async Task EnableExpiryAsync(TableReference table, DocumentSchema schema, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> request = UpdateTimeToLive.WriteEnable(table, schema.Fields[schema.ExpiresField].Attribute);
        try
        {
            await SendAsync(DynamoOperation.UpdateTimeToLive, request, table, cancellationToken).ConfigureAwait(false);
        }
        catch (AmazonDynamoDBException exception)
            when (exception.ErrorCode == "ValidationException" && exception.Message.Contains("already enabled", StringComparison.OrdinalIgnoreCase))
        {
            // The wire has sent it twice, since the first answer was lost: nobody else knows this new table.
        }
    }

    // False when a table that was not created now is gone: it was being deleted, and can be created again.
    private async Task<bool> BecomesActiveAsync(TableReference table, bool created, TableWait wait, CancellationToken cancellationToken)
    {
        while (true)
        {
            string? status = await StatusAsync(table, cancellationToken).ConfigureAwait(false);
            if (status == DescribeTable.Active)
                return true;
            // One that was created a moment ago may not be known everywhere yet.
            await wait.PauseAsync(status ?? (created ? "CREATING" : "DELETING"), cancellationToken).ConfigureAwait(false);
            if (status is null && !created)
                return false;
        }
    }

    // Null when there is no such table.
    private async Task<string?> StatusAsync(TableReference table, CancellationToken cancellationToken)
    {
        try
        {
            using WireResponse response = await wire.SendAsync(new(DynamoOperation.DescribeTable, DescribeTable.Write(table), table.Name), cancellationToken).ConfigureAwait(false);
            return DescribeTable.Status(response.Body);
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
    }

    private async Task SendAsync(DynamoOperation operation, ReadOnlyMemory<byte> body, TableReference table, CancellationToken cancellationToken)
    {
        using WireResponse response = await wire.SendAsync(new(operation, body, table.Name), cancellationToken).ConfigureAwait(false);
    }
}
