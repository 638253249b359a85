using System.Collections.Immutable;

namespace Dynamoid.Analyzers.Queries;

/// <summary>What verdicts hand on to fixes and tools, by the properties of their reports.</summary>
internal static class VerdictFacts
{
    /// <summary>The document's class, by its full name.</summary>
    public const string Document = "document";

    /// <summary>The property that is the hash key of an index that would serve.</summary>
    public const string HashKey = "hashKey";

    /// <summary>The property that is its range key.</summary>
    public const string RangeKey = "rangeKey";

    /// <summary>The ways: <c>Query</c>, <c>Query by_price</c>, <c>Scan</c>…, one a line.</summary>
    public const string Paths = "paths";

    /// <summary>Where conditions come from that are not known.</summary>
    public const string Elsewhere = "elsewhere";

    public static ImmutableDictionary<string, string?> OfPath(QueryVerdict verdict) => ImmutableDictionary<string, string?>.Empty
        .Add(Document, verdict.Document.Type.ToDisplayString())
        .Add(Paths, string.Join("\n", verdict.Paths.Select(path => Of(verdict.Document, path)).Distinct()))
        .Add(Elsewhere, verdict.Elsewhere);

    public static ImmutableDictionary<string, string?> OfScan(QueryVerdict verdict, ScanCure cure) => ImmutableDictionary<string, string?>.Empty
        .Add(Document, verdict.Document.Type.ToDisplayString())
        .Add(HashKey, cure.HashKey)
        .Add(RangeKey, cure.RangeKey);

    private static string Of(DocumentFacts document, AccessPath path) => path.Index < 0 ? $"{path.Kind}" : $"{path.Kind} {IndexNames.EndOf(document, path.Index)}";
}
