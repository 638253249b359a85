using Dynamoid.Configuration;
using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Tables;
using Dynamoid.Wire;

namespace Dynamoid;

/// <summary>
/// The way to DynamoDB: connections, credentials, options. Thread-safe, and made to live as long as the process; code that gets it by injection calls
/// <c>Address.Using(client)</c>, and all other code uses <see cref="Current"/>.
/// </summary>
public sealed partial class DynamoidClient : IDisposable
{
    private static DynamoidClient? _current;
    private readonly IDisposable? _ownedWire;

    /// <summary>Makes a client. No request.</summary>
    /// <exception cref="InvalidOptionsException">An option cannot work.</exception>
    public DynamoidClient(DynamoidOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionsCheck.Check(options);
        (IDynamoWire wire, _ownedWire) = WireFactory.Create(options);
        Endpoint = WireFactory.EndpointOf(options);
        TableSettings tables = new()
        {
            Namespace = options.Namespace,
            CapacityMode = options.CapacityMode,
            ReadCapacity = options.ReadCapacity,
            WriteCapacity = options.WriteCapacity,
            WaitInterval = options.TableWaitInterval,
            WaitTimeout = options.TableWaitTimeout,
        };
        BatchSettings batches = new()
        {
            Size = options.BatchSize,
            TimeBudget = options.BatchTimeBudget,
            MaxReadUnits = options.MaxReadUnits,
            MaxWriteUnits = options.MaxWriteUnits,
        };
        Context = new DocumentContext(wire, tables, options.TimeProvider, options.CreateTablesOnSave, batches)
        {
            Queries = QueryDefaultsOf(options),
            Interceptors = [.. options.Interceptors],
            Documents = [.. options.Documents],
        };
    }

    /// <summary>The client that static members such as <c>Address.FindAsync</c> use.</summary>
    /// <exception cref="InvalidOperationException">None has been set.</exception>
    public static DynamoidClient Current
    {
        get => Volatile.Read(ref _current) ?? throw new InvalidOperationException(
            "Dynamoid is not configured. Call DynamoidClient.Configure(options => …) when the application starts, or pass a client: Address.Using(client).");
        set => Volatile.Write(ref _current, value ?? throw new ArgumentNullException(nameof(value)));
    }

    internal DocumentContext Context { get; }

    /// <summary>Where requests go, as far as the options say it.</summary>
    internal Uri? Endpoint { get; }

    /// <summary>Makes a client and sets it as <see cref="Current"/>. No request. A client that was set before stays usable by who has it.</summary>
    /// <exception cref="InvalidOptionsException">An option cannot work.</exception>
    public static DynamoidClient Configure(Action<DynamoidOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        DynamoidOptions options = new();
        configure(options);
        return Current = new DynamoidClient(options);
    }

    /// <summary>The verbs of a document's class through the client that the document came from, or else through <see cref="Current"/>. For generated code.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static DocumentSet<T, TKey> DocumentsOf<T, TKey>(T document)
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey>
    {
        ArgumentNullException.ThrowIfNull(document);
        return (document.Slot.Context ?? Current.Context).Set<T, TKey>();
    }

    /// <summary>The verbs of a document's class. For generated code: users call <c>Address.Using(client)</c>.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public DocumentSet<T, TKey> Documents<T, TKey>()
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> => Context.Set<T, TKey>();

    /// <summary>Creates the tables of several documents, those that are missing, side by side: <c>client.CreateTablesAsync(DynamoidDocuments.All)</c>.</summary>
    /// <returns>The full names of the tables that were created now.</returns>
    /// <exception cref="TableNotReadyException">A table is still not ready after <see cref="DynamoidOptions.TableWaitTimeout"/>.</exception>
    public async Task<IReadOnlyList<string>> CreateTablesAsync(IEnumerable<DocumentSchema> documents, TableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        TableOptions how = options ?? new TableOptions();
        return await WithEachTableAsync(documents, (table, schema) => Context.TableManager.CreateAsync(table, Context.TableSchemaOf(schema), how, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Deletes the tables of several documents with all their items, and waits until they are gone. Those that are missing are passed over.</summary>
    /// <returns>The full names of the tables that were deleted now.</returns>
    public async Task<IReadOnlyList<string>> DeleteTablesAsync(IEnumerable<DocumentSchema> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return await WithEachTableAsync(documents, (table, _) => Context.TableManager.DeleteAsync(table, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>The names of all tables of the account and region, whatever their namespace: one ListTables for each 100.</summary>
    public async Task<IReadOnlyList<string>> ListTablesAsync(CancellationToken cancellationToken = default) =>
        await Context.TableManager.ListAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Closes the connections that the client opened itself; a client or wire that was given to it stays open.</summary>
    public void Dispose() => _ownedWire?.Dispose();

    private static QueryDefaults QueryDefaultsOf(DynamoidOptions options)
    {
        QueryDefaults queries = new() { WarnOnScan = options.WarnOnScan, ErrorOnScan = options.ErrorOnScan, CursorKey = options.CursorKey.ToArray() };
        return options.LoggerFactory is { } loggers ? queries with { Logger = loggers.CreateLogger("Dynamoid.Queries") } : queries;
    }

    // Side by side, since most of the time is waiting for DynamoDB; documents may share a table.
    private async Task<IReadOnlyList<string>> WithEachTableAsync(IEnumerable<DocumentSchema> documents, Func<TableReference, DocumentSchema, Task<bool>> act)
    {
        List<(TableReference Table, DocumentSchema Schema)> tables =
            [.. documents.Select(schema => (Table: Context.TableOf(schema), schema)).DistinctBy(static pair => pair.Table.Name, StringComparer.Ordinal)];
        bool[] done = await Task.WhenAll(tables.Select(pair => act(pair.Table, pair.Schema))).ConfigureAwait(false);
        return [.. tables.Where((_, i) => done[i]).Select(static pair => pair.Table.Name)];
    }
}
