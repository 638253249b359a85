using Amazon.DynamoDBv2.Model;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Wire;

namespace Dynamoid.Tables;

/// <summary>Creates and deletes tables.</summary>
internal sealed class TableManager(IDynamoWire wire, TableSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    /// <summary>Creates a table unless it is there; true when it was created now.</summary>
    public async Task<bool> CreateAsync(TableReference table, DocumentSchema schema, TableOptions options, CancellationToken cancellationToken)
    {
        bool created = await TryCreateAsync(table, schema, options, cancellationToken).ConfigureAwait(false);
        bool enablesExpiry = created && schema.ExpiresField >= 0;
        if (options.Wait || enablesExpiry)
            await WaitUntilActiveAsync(table, cancellationToken).ConfigureAwait(false);
        if (enablesExpiry)
            await SendAsync(DynamoOperation.UpdateTimeToLive, UpdateTimeToLive.WriteEnable(table, schema.Fields[schema.ExpiresField].Attribute), table, cancellationToken).ConfigureAwait(false);
        return created;
    }

    /// <summary>Deletes a table and waits until it is gone; false when there was none.</summary>
    public async Task<bool> DeleteAsync(TableReference table, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(DynamoOperation.DeleteTable, DeleteTable.Write(table), table, cancellationToken).ConfigureAwait(false);
        }
        catch (ResourceNotFoundException)
        {
            return false;
        }

        await PollAsync(table, static _ => (false, "DELETING"), endsWithTable: true, cancellationToken).ConfigureAwait(false);
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
    }

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

    private Task WaitUntilActiveAsync(TableReference table, CancellationToken cancellationToken) =>
        PollAsync(table, static response => (DescribeTable.IsActive(response, out string status), status), endsWithTable: false, cancellationToken);

    private async Task PollAsync(TableReference table, Func<ReadOnlyMemory<byte>, (bool Done, string Status)> look, bool endsWithTable, CancellationToken cancellationToken)
    {
        long start = clock.GetTimestamp();
        TimeSpan pause = FirstPause;
        while (true)
        {
            string status;
            try
            {
                using WireResponse response = await wire.SendAsync(new(DynamoOperation.DescribeTable, DescribeTable.Write(table), table.Name), cancellationToken).ConfigureAwait(false);
                (bool done, status) = look(response.Body);
                if (done)
                    return;
            }
            catch (ResourceNotFoundException) when (endsWithTable)
            {
                return;
            }
            catch (ResourceNotFoundException)
            {
                // A table that was created a moment ago may not be known everywhere yet.
                status = "CREATING";
            }

            TimeSpan waited = clock.GetElapsedTime(start);
            if (waited >= settings.WaitTimeout)
                throw new TableNotReadyException(table.Name, status, waited);
            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < settings.WaitInterval ? pause * 2 : settings.WaitInterval;
        }
    }

    private async Task SendAsync(DynamoOperation operation, ReadOnlyMemory<byte> body, TableReference table, CancellationToken cancellationToken)
    {
        using WireResponse response = await wire.SendAsync(new(operation, body, table.Name), cancellationToken).ConfigureAwait(false);
    }
}
