using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>Recognises the calls of the library that are about queries, whoever else has methods of such names.</summary>
internal static class QueryCalls
{
    /// <summary>What a method does.</summary>
    public static QueryCall CallOf(this KnownTypes types, IMethodSymbol method)
    {
        INamedTypeSymbol owner = method.ContainingType;
        if (types.IsQuery(owner))
            return new(QueryVerbs.OfQuery(method.Name), types.DocumentOf(owner));
        if (types.DocumentOfIndex(owner) is { } indexed)
            return new(QueryVerbs.OfIndex(method.Name), indexed);
        QueryVerb verb = QueryVerbs.OfDocument(method.Name);
        return verb != QueryVerb.None && (method.IsGenerated() || owner.IsGenerated()) ? new(verb, DocumentOf(types, owner)) : default;
    }

    /// <summary>The documents of a generated class: the class itself, or a set of it, whose queries tell.</summary>
    public static INamedTypeSymbol? DocumentOf(KnownTypes types, INamedTypeSymbol owner) => owner.Has(KnownNames.DocumentAttribute)
        ? owner
        : owner.GetMembers("All").OfType<IMethodSymbol>().Select(all => types.DocumentOf(all.ReturnType)).FirstOrDefault();
}
