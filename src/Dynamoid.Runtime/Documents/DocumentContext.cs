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
    private readonly ConcurrentDictionary<DocumentSchema, object> _families = new();

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

    /// <summary>The session of who is asking.</summary>
    internal AmbientSession Sessions { get; } = new();

    /// <summary>The verbs of a document class. One instance for each class.</summary>
    public DocumentSet<T, TKey> Set<T, TKey>()
        where T : class, IDocument<T, TKey>
        where TKey : struct, IDocumentKey<TKey> =>
        (DocumentSet<T, TKey>)_sets.GetOrAdd(T.Schema, static (_, context) => new DocumentSet<T, TKey>(context), this);

    /// <summary>The documents that the client was told of, beside those that are used.</summary>
    internal IReadOnlyList<DocumentSchema> Documents { get; init; } = [];

    /// <summary>The classes that a document shares its table with. One instance for each class.</summary>
    internal DocumentFamily<T> FamilyOf<T>(DocumentSchema schema)
        where T : class =>
        (DocumentFamily<T>)_families.GetOrAdd(schema, static (one, context) => new DocumentFamily<T>(one, context.TableOf(one).Name, KnownKinds.Of(one, context.Documents)), this);

    /// <summary>What a document's table has when it is created: with the indexes of all classes that share it.</summary>
    internal DocumentSchema TableSchemaOf(DocumentSchema schema) =>
        schema.Inheritance is null ? schema : SharedTable.Of(schema.Root, TableOf(schema), KnownKinds.Of(schema, Documents));

    internal TableReference TableOf(DocumentSchema schema) => TableNaming.Of(schema, Tables.Namespace);
}
