using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Reading;

internal static class SymbolExtensions
{
    private const string Generator = "Dynamoid.Generators";

    /// <summary>The annotation of that simple name in the library's namespace, if the symbol has it.</summary>
    public static AttributeData? Annotation(this ISymbol symbol, string name) => symbol.Annotations(name).FirstOrDefault();

    public static IEnumerable<AttributeData> Annotations(this ISymbol symbol, string name)
    {
        bool any = false;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || type.Name != name || !IsOurs(type.ContainingNamespace))
                continue;
            any = true;
            yield return attribute;
        }

        // As at run time, a property has the annotations of the one that it overrides.
        if (!any && symbol is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            foreach (AttributeData attribute in overridden.Annotations(name))
                yield return attribute;
        }
    }

    /// <summary>Whether this is the part of a class that is marked first. Marking two parts is the compiler's error, and must not write all files twice.</summary>
    public static bool IsFirstMark(this GeneratorAttributeSyntaxContext context) =>
        context.Attributes[0].AttributeClass is { } mark
        && context.TargetSymbol.Annotations(mark.Name).First().ApplicationSyntaxReference is { } first
        && first.SyntaxTree == context.TargetNode.SyntaxTree
        && context.TargetNode.Span.Contains(first.Span);

    public static bool Has(this ISymbol symbol, string annotation) => symbol.Annotation(annotation) is not null;

    /// <summary>The value of an attribute's named argument, if it is given.</summary>
    public static object? Argument(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value.Kind == TypedConstantKind.Array ? argument.Value.Values : argument.Value.Value;
        }

        return null;
    }

    /// <summary>The value of an attribute's argument by its place, if it is given and no array.</summary>
    public static object? Given(this AttributeData attribute, int place) =>
        place < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[place] is { Kind: not TypedConstantKind.Array, Value: { } value } ? value : null;

    public static string? Text(this AttributeData attribute, string name) => attribute.Argument(name) is string { Length: > 0 } text ? text : null;

    public static int Number(this AttributeData attribute, string name) => attribute.Argument(name) is int number ? number : 0;

    /// <summary>Whether two types are the same for the runtime: the names of a tuple's elements and nullable annotations do not count.</summary>
    public static bool IsSameAs(this ITypeSymbol type, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(type, other)
        || (type.Name == other.Name && type.Kind == other.Kind && TypeNames.WithoutElementNames(type) == TypeNames.WithoutElementNames(other));

    /// <summary>The type and its base classes, without <see cref="object"/>.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
            yield return current;
    }

    public static IEnumerable<INamedTypeSymbol> ContainingTypes(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.ContainingType; current is not null; current = current.ContainingType)
            yield return current;
    }

    /// <summary>Whether the generator has written the symbol: in this project, or in another one that has been compiled.</summary>
    public static bool IsGenerated(this ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is Generator)
                return true;
        }

        return false;
    }

    private static bool IsOurs(INamespaceSymbol? space) => space is { Name: KnownNames.Root, ContainingNamespace.IsGlobalNamespace: true };
}
