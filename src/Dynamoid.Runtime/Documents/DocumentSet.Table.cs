namespace Dynamoid.Documents;

/// <content>The table itself.</content>
public sealed partial class DocumentSet<T, TKey>
{
    /// <summary>
    /// Creates the table with its indexes and, where the document has one, its time to live, unless it is there: one CreateTable, then DescribeTable until it can be used.
    /// </summary>
    /// <returns>True when the table was created now. One that was there is left as it is.</returns>
    /// <exception cref="TableNotReadyException">The table is still not ready after <c>DynamoidOptions.TableWaitTimeout</c>.</exception>
    public async Task<bool> CreateTableAsync(TableOptions? options = null, CancellationToken cancellationToken = default)
    {
        bool created = await _context.TableManager.CreateAsync(_table, _context.TableSchemaOf(T.Schema), options ?? new TableOptions(), cancellationToken).ConfigureAwait(false);
        _state.IsThere = true;
        return created;
    }

    /// <summary>Creates the table before the first save, if the client does so.</summary>
    internal Task CreateTableOnSaveAsync(CancellationToken cancellationToken) =>
        _state.IsToBeCreated ? CreateTableAsync(options: null, cancellationToken) : Task.CompletedTask;

    /// <summary>Deletes the table with all its items, and waits until it is gone: one DeleteTable, then DescribeTable until it answers that there is none.</summary>
    /// <returns>False when there was no such table.</returns>
    public async Task<bool> DeleteTableAsync(CancellationToken cancellationToken = default)
    {
        bool deleted = await _context.TableManager.DeleteAsync(_table, cancellationToken).ConfigureAwait(false);
        _state.IsThere = false;
        return deleted;
    }
}
