using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>Where in the source a problem is underlined.</summary>
internal static class Places
{
    /// <summary>The symbol's name where it is declared.</summary>
    public static Location? Name(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);

    /// <summary>A place, or the class that is looked at when the place is in the source of another project, which only an editor has at hand.</summary>
    public static Location? Within(Compilation compilation, Location? place, INamedTypeSymbol reader) =>
        place?.SourceTree is { } tree && !compilation.ContainsSyntaxTree(tree) ? Name(reader) : place;

    /// <summary>The type of a property; for one of another assembly, the class that inherits it.</summary>
    public static Location? TypeOf(IPropertySymbol property, INamedTypeSymbol reader) => Declaration(property) switch
    {
        PropertyDeclarationSyntax declaration => declaration.Type.GetLocation(),
        ParameterSyntax { Type: { } type } => type.GetLocation(),
        _ => Name(reader),
    };

    /// <summary>The name of a property; for one of another assembly, the class that inherits it.</summary>
    public static Location? NameOf(IPropertySymbol property, INamedTypeSymbol reader) => Name(property) ?? Name(reader);

    /// <summary>The value that an attribute gives to a property, or the whole attribute.</summary>
    public static Location? Argument(AttributeData attribute, string name) =>
        (Value(attribute, name) ?? attribute.ApplicationSyntaxReference?.GetSyntax())?.GetLocation();

    /// <summary>The expression that an attribute gives to a property, if it gives one.</summary>
    public static ExpressionSyntax? Value(AttributeData attribute, string name) => (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)
        ?.ArgumentList?.Arguments.FirstOrDefault(candidate => candidate.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    private static SyntaxNode? Declaration(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
}
