using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>The library's types that queries and conditions are made of, as one compilation has them.</summary>
internal sealed class KnownTypes
{
    private readonly INamedTypeSymbol _query;
    private readonly INamedTypeSymbol? _indexQuery;
    private readonly INamedTypeSymbol? _condition;
    private readonly INamedTypeSymbol? _rangeCondition;
    private readonly INamedTypeSymbol? _field;
    private readonly INamedTypeSymbol? _generatedQueries;
    private readonly HashSet<INamedTypeSymbol> _indexQueries;
    private readonly HashSet<INamedTypeSymbol> _otherFields;

    private KnownTypes(Compilation compilation, INamedTypeSymbol query)
    {
        _query = query;
        _indexQuery = Find("IndexQuery`4");
        _condition = Find("Condition");
        _rangeCondition = Find("RangeCondition");
        _field = Find("Conditions.IField");
        _generatedQueries = Find("Queries.IIndexQueries`1");
        FieldExtensions = Find("FieldExtensions");
        _indexQueries = Some("IndexQueries`4", "IndexQueries`5", "PartialIndexQueries`5", "PartialIndexQueries`6");
        _otherFields = Some("RangeKeyField`1", "TextRangeKeyField`1", "FieldSize");

        INamedTypeSymbol? Find(string name) => compilation.GetTypeByMetadataName($"{KnownNames.Root}.{name}");

        HashSet<INamedTypeSymbol> Some(params string[] names) => new(names.Select(Find).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default);
    }

    /// <summary>The methods that fields have as extensions.</summary>
    public INamedTypeSymbol? FieldExtensions { get; }

    /// <summary>The types; null where the library is not referenced.</summary>
    public static KnownTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName($"{KnownNames.Root}.DocumentQuery`3") is { } query ? new(compilation, query) : null;

    /// <summary>Whether it is <c>DocumentQuery</c>.</summary>
    public bool IsDocumentQuery(ITypeSymbol? type) => Is(type, _query);

    /// <summary>Whether it is a query: of documents, or of what an index holds of them.</summary>
    public bool IsQuery(ITypeSymbol? type) => Is(type, _query) || Is(type, _indexQuery);

    /// <summary>The documents of a type that gives the queries of one index; null of any other type.</summary>
    public INamedTypeSymbol? DocumentOfIndex(INamedTypeSymbol type) => _indexQueries.Contains(type.OriginalDefinition)
        ? type.TypeArguments[0] as INamedTypeSymbol
        : type.Interfaces.FirstOrDefault(one => Is(one, _generatedQueries))?.TypeArguments[0] as INamedTypeSymbol;

    /// <summary>Whether it gives the queries of one index.</summary>
    public bool IsIndexQueries(ITypeSymbol? type) => type is INamedTypeSymbol named && DocumentOfIndex(named) is not null;

    /// <summary>Whether it is a condition on fields, or on the range key of an index.</summary>
    public bool IsCondition(ITypeSymbol? type) => Is(type, _condition) || Is(type, _rangeCondition);

    /// <summary>Whether conditions are made of its values: a field, its size, the range key of an index.</summary>
    public bool IsField(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Struct } named
        && (_otherFields.Contains(named.OriginalDefinition) || named.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one, _field)));

    /// <summary>The documents of a query.</summary>
    public INamedTypeSymbol? DocumentOf(ITypeSymbol? query) => IsQuery(query) ? ((INamedTypeSymbol)query!).TypeArguments[0] as INamedTypeSymbol : null;

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? definition) => definition is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, definition);
}
