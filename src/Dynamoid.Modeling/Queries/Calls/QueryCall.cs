using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>A call of the library about queries.</summary>
/// <param name="verb">What it does.</param>
/// <param name="document">Of which documents.</param>
internal readonly struct QueryCall(QueryVerb verb, INamedTypeSymbol? document)
{
    /// <summary>What it does; <see cref="QueryVerb.None"/> of any other call.</summary>
    public QueryVerb Verb { get; } = verb;

    /// <summary>The class of the documents; null where it is a type parameter.</summary>
    public INamedTypeSymbol? Document { get; } = document;
}
