namespace Dynamoid.Modeling.Queries;

/// <summary>Reads queries from the source; each of its parts reads one kind of expression, and asks the others for what is inside of it.</summary>
internal sealed class SourceReader
{
    public SourceReader(KnownTypes types, DocumentCatalog documents, FunctionBodies bodies, CancellationToken cancellationToken)
    {
        Types = types;
        Documents = documents;
        Bodies = bodies;
        CancellationToken = cancellationToken;
        Resolver = new(this);
        Functions = new(this);
        Values = new(this);
        Fields = new(this);
        Conditions = new(this);
        Starts = new(this);
        Asked = new(this);
        Queries = new(this);
    }

    public KnownTypes Types { get; }

    public DocumentCatalog Documents { get; }

    public FunctionBodies Bodies { get; }

    public CancellationToken CancellationToken { get; }

    public Resolver Resolver { get; }

    public FunctionReader Functions { get; }

    public ValueReader Values { get; }

    public FieldReader Fields { get; }

    public ConditionReader Conditions { get; }

    public QueryStarts Starts { get; }

    public AskedFieldsReader Asked { get; }

    public QueryReader Queries { get; }
}
