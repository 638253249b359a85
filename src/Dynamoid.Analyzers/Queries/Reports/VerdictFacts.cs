using System.Collections.Immutable;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers.Queries;

/// <summary>What verdicts hand on to fixes and tools, by the properties of their reports.</summary>
internal static class VerdictFacts
{
    /// <summary>The document's class, by its name in metadata.</summary>
    public const string Document = "document";

    /// <summary>The property that is the hash key of an index that would serve.</summary>
    public const string HashKey = "hashKey";

    /// <summary>The property that is its range key.</summary>
    public const string RangeKey = "rangeKey";

    /// <summary>The property that is the range key of a local index that would serve.</summary>
    public const string LocalRangeKey = "localRangeKey";

    /// <summary>The ways: <c>Query</c>, <c>Query by_price</c>, <c>Scan</c>…, one a line.</summary>
    public const string Paths = "paths";

    /// <summary>The key conditions: <c>city = ? and latitude &gt; ?</c>, one a line.</summary>
    public const string Keys = "keys";

    /// <summary>Where conditions come from that are not known.</summary>
    public const string Elsewhere = "elsewhere";

    public static ImmutableDictionary<string, string?> OfPath(QueryVerdict verdict) => ImmutableDictionary<string, string?>.Empty
        .Add(Document, NameOf(verdict.Document.Type))
        .Add(Paths, string.Join("\n", verdict.Paths.Select(path => Of(verdict.Document, path)).Distinct()))
        .Add(Keys, string.Join("\n", verdict.Paths.Select(static path => path.Key).Distinct()))
        .Add(Elsewhere, verdict.Elsewhere);

    public static ImmutableDictionary<string, string?> OfScan(QueryVerdict verdict, ScanCure cure) => ImmutableDictionary<string, string?>.Empty
        .Add(Document, NameOf(verdict.Document.Type))
        .Add(HashKey, cure.HashKey)
        .Add(RangeKey, cure.RangeKey);

    public static ImmutableDictionary<string, string?> OfFilter(QueryVerdict verdict, string? hashKey, string rangeKey, bool canBeLocal) => ImmutableDictionary<string, string?>.Empty
        .Add(Document, NameOf(verdict.Document.Type))
        .Add(HashKey, hashKey)
        .Add(RangeKey, rangeKey)
        .Add(LocalRangeKey, canBeLocal ? rangeKey : null);

    private static string NameOf(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{NameOf(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

    private static string Of(DocumentFacts document, AccessPath path) => path.Index < 0 ? $"{path.Kind}" : $"{path.Kind} {IndexNames.EndOf(document, path.Index)}";
}
