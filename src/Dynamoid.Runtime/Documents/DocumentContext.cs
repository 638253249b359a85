using System.Collections.Concurrent;
using Dynamoid.Operations;
using Dynamoid.Schemas;
using Dynamoid.Tables;
using Dynamoid.Wire;

namespace Dynamoid.Documents;

/// <summary>The part of a client that documents need: where they are sent, and what is settled once for all of them.</summary>
public sealed class DocumentContext
{
    private readonly ConcurrentDictionary<DocumentSchema, object> _sets = new();

    internal DocumentContext(IDynamoWire wire, TableSettings tables, TimeProvider clock, bool createsTablesOnSave, BatchSettings batches)
    {
        Wire = wire;
        Tables = tables;
        Clock = clock;
        CreatesTablesOnSave = createsTablesOnSave;
        BatchSize = batches.Size;
        TableManager = new TableManager(wire, tables, clock);
        Limits = new CapacityLimits(clock, batches.MaxReadUnits, batches.MaxWriteUnits);
        Batches = new BatchRunner(wire, clock, batches.TimeBudget, Limits);
        Channel = new RequestChannel(wire, Batches);
        Untracked = new DocumentState(this, isDestroyed: false);
        Destroyed = new DocumentState(this, isDestroyed: true);
    }

    /// <summary>The state that all documents share which are stored and keep no originals.</summary>
    public DocumentState Untracked { get; }

    internal DocumentState Destroyed { get; }

    internal IDynamoWire Wire { get; }

    internal TableSettings Tables { get; }

    internal TableManager TableManager { get; }

    internal CapacityLimits Limits { get; }

    internal BatchRunner Batches { get; }

    internal RequestChannel Channel { get; }

    internal TimeProvider Clock { get; }

    internal bool CreatesTablesOnSave { get; }

    internal QueryDefaults Queries { get; init; } = new();

    internal IDocumentInterceptor[] Interceptors { get; init; } = [];

    internal int BatchSize { get; }

    /// <summary>The verbs of a document class. One instance for each class.</summary>
    public DocumentSet<T, TKey> Set<T, TKey>()
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> =>
        (DocumentSet<T, TKey>)_sets.GetOrAdd(T.Schema, static (_, context) => new DocumentSet<T, TKey>(context), this);

    internal TableReference TableOf(DocumentSchema schema) => TableNaming.Of(schema, Tables.Namespace);
}
