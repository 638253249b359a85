using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>A <c>[DynamoMapSubtype]</c>.</summary>
/// <param name="Owner">The class that it stands on.</param>
/// <param name="Subtype">The class that it lists.</param>
/// <param name="Value">What the discriminator holds for it.</param>
/// <param name="Attribute">The annotation.</param>
internal sealed record SubtypeMark(INamedTypeSymbol Owner, INamedTypeSymbol Subtype, string Value, AttributeData Attribute)
{
    /// <summary>What a class lists itself.</summary>
    public static IEnumerable<SubtypeMark> Of(INamedTypeSymbol owner)
    {
        foreach (AttributeData attribute in owner.Annotations(KnownNames.MapSubtypeAttribute))
        {
            if (attribute.ConstructorArguments is { Length: 2 } arguments && arguments[0].Value is INamedTypeSymbol subtype && arguments[1].Value is string value)
                yield return new(owner, subtype, value, attribute);
        }
    }

    /// <summary>What a class lists, and what its subtypes list in turn.</summary>
    public static List<SubtypeMark> Below(INamedTypeSymbol root)
    {
        List<SubtypeMark> found = [];
        HashSet<INamedTypeSymbol> seen = new(SymbolEqualityComparer.Default) { root };
        Queue<INamedTypeSymbol> owners = new([root]);
        while (owners.Count > 0)
        {
            foreach (SubtypeMark mark in Of(owners.Dequeue()))
            {
                found.Add(mark);
                if (seen.Add(mark.Subtype))
                    owners.Enqueue(mark.Subtype);
            }
        }

        return found;
    }

    /// <summary>Why the class cannot be a subtype of its owner; null when it can.</summary>
    public string? Flaw() => Subtype switch
    {
        { IsGenericType: true } => "it is generic",
        _ when !Subtype.Has(KnownNames.MapAttribute) => "it is not marked [DynamoMap]",
        { IsAbstract: true } => "it is abstract, so no value is of it",
        _ when !Derives(Subtype, Owner) => $"it is not derived from '{Owner.Name}'",
        _ => null,
    };

    /// <summary>Whether a class is another one or derived from it.</summary>
    public static bool Derives(INamedTypeSymbol type, INamedTypeSymbol other) => type.SelfAndBases().Contains(other, SymbolEqualityComparer.Default);
}
