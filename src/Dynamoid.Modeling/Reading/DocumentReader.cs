using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling;

/// <summary>Reads a class marked <c>[DynamoDocument]</c>: the one reader of documents, so that generator and analyzers never disagree.</summary>
public static class DocumentReader
{
    /// <summary>For a generator: the model, or why there is none.</summary>
    public static Reading<DocumentModel> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.IsFirstMark() ? Read((INamedTypeSymbol)context.TargetSymbol, cancellationToken) : new(null, default);

    /// <summary>The model of a class, or why there is none.</summary>
    public static Reading<DocumentModel> Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        ProblemSink problems = new(wantsLocations: false);
        DocumentModel? model = Read(type, problems, cancellationToken);
        return new(problems.IsEmpty ? model : null, problems.Problems);
    }

    /// <summary>For an analyzer: what keeps the class from being stored, and where it is written.</summary>
    public static IReadOnlyList<ReadingProblem> FindProblems(INamedTypeSymbol type, CancellationToken cancellationToken) => Inspect(type, cancellationToken).Problems;

    /// <summary>For analyzers: what keeps the class from being stored, and the model that <see cref="ReadGenerated"/> gives, of one reading.</summary>
    public static (DocumentModel? Model, IReadOnlyList<ReadingProblem> Problems) Inspect(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        ProblemSink problems = new(wantsLocations: true);
        DocumentModel? model = Read(type, problems, cancellationToken, ReadingPurpose.Inspection);
        LineageCheck.Values(type, problems);
        return (model, problems.Located);
    }

    /// <summary>
    /// For an analyzer of calls: the model of a class that has what was generated for it, be it in another assembly; what is wrong with it has been said where it is. Rules, callbacks and the names
    /// that are taken, which no query asks for, are left out.
    /// </summary>
    public static DocumentModel? ReadGenerated(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Read(type, new ProblemSink(wantsLocations: false), cancellationToken, ReadingPurpose.Queries);

    private static DocumentModel? Read(INamedTypeSymbol type, ProblemSink problems, CancellationToken cancellationToken, ReadingPurpose purpose = ReadingPurpose.Generation)
    {
        // A class that is still being typed has no name; the compiler says so.
        if (type.Name.Length == 0 || type.Annotation(KnownNames.DocumentAttribute) is not { } attribute)
            return null;

        ShapeReading reading = new(type, problems);
        Lineage lineage = reading.Lineage;
        AttributeData table = lineage.IsDerived ? lineage.Root.Annotation(KnownNames.DocumentAttribute)! : attribute;
        DocumentModel? parent = lineage.IsDerived ? LineageCheck.Base(reading, level => Read(level, cancellationToken).Model) : null;
        LineageCheck.Declarations(reading);
        DocumentFields fields = new(reading, TimestampReader.AreOn(table, reading.Defaults));
        fields.Read(cancellationToken);
        KeyModel? key = KeyReader.Read(reading, fields);
        ShapeModel shape = reading.Finish(fields.All, mayBeFixed: IsKey, isKey: IsKey);
        EquatableArray<IndexModel> indexes = IndexReader.Read(reading, fields);
        ValidationModel? validation = ValidationReader.Read(reading, shape.Fields, isMap: false, purpose);
        EquatableArray<CallbackModel> callbacks = CallbackReader.Read(reading, purpose);
        int lockVersion = LockVersionReader.Read(reading, fields);
        long expiresAfter = ExpiryReader.Read(reading);
        if (key is null)
            return null;
        if (parent is not null && problems.IsEmpty)
            LineageCheck.Fields(reading, fields.All, parent);
        return new(
            WithoutNullKeys(shape, key, lockVersion, indexes), TableReader.Read(lineage.Root, table), key, fields.CreatedAt, fields.UpdatedAt, fields.Expires, indexes,
            NamesReader.Read(type, fields, wantsTaken: purpose == ReadingPurpose.Generation), validation, callbacks, type.IsAbstract, InheritanceReader.Read(lineage, fields, parent))
        {
            LockVersion = lockVersion,
            ExpiresAfter = expiresAfter,
        };

        bool IsKey(FieldModel field) => field == fields.HashKey || field == fields.RangeKey;
    }

    // DynamoDB takes no null as the key of an index; where there is none, the item is not in the index. And it does not count in a null.
    private static ShapeModel WithoutNullKeys(ShapeModel shape, KeyModel key, int lockVersion, EquatableArray<IndexModel> indexes)
    {
        HashSet<int> keys = [key.Hash, key.Range, lockVersion, .. indexes.SelectMany(static index => index.Keys)];
        return shape.Fields.Any(static field => field.StoresNull)
            ? shape with { Fields = shape.Fields.Select((field, number) => keys.Contains(number) ? field with { StoresNull = false } : field).ToEquatableArray() }
            : shape;
    }
}
