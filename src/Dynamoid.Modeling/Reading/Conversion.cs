using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

/// <summary>A converter, and what it makes of a type.</summary>
/// <param name="converter">The converter.</param>
/// <param name="stored">The type that it converts to; null when it writes and reads items itself.</param>
internal sealed class Conversion(INamedTypeSymbol converter, ITypeSymbol? stored)
{
    public INamedTypeSymbol Converter { get; } = converter;

    public ITypeSymbol? Stored { get; } = stored;

    /// <summary>What a converter makes of a type; null when it is none of that type's.</summary>
    public static Conversion? Of(INamedTypeSymbol converter, ITypeSymbol type)
    {
        // Of an interface there is no implementation to call.
        if (converter.TypeKind == TypeKind.Interface)
            return null;
        Conversion? found = null;
        foreach (INamedTypeSymbol implemented in converter.AllInterfaces)
        {
            if (!IsConverter(implemented) || !implemented.TypeArguments[0].IsSameAs(type))
                continue;
            if (implemented.Arity == 2)
                return new(converter, implemented.TypeArguments[1]);
            found = new(converter, stored: null);
        }

        return found;
    }

    private static bool IsConverter(INamedTypeSymbol type) =>
        type is { Name: KnownNames.Converter, Arity: 1 or 2, ContainingNamespace: { Name: KnownNames.Root, ContainingNamespace.IsGlobalNamespace: true } };
}
