using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dynamoid.CodeFixes.Editing;

/// <summary>A property where it is declared: in the body of a type, or as a parameter of a record.</summary>
internal sealed class PropertySyntax
{
    private readonly SemanticModel _model;
    private readonly int _afterAttributes;
    private readonly bool _isParameter;

    private PropertySyntax(IPropertySymbol symbol, SemanticModel model, SyntaxNode declaration, SyntaxList<AttributeListSyntax> attributes)
    {
        Symbol = symbol;
        _model = model;
        _isParameter = declaration is ParameterSyntax;
        _afterAttributes = attributes.Count == 0 ? declaration.SpanStart : attributes.Last().GetLastToken().GetNextToken().SpanStart;
    }

    public IPropertySymbol Symbol { get; }

    /// <summary>The property that a report underlines in part.</summary>
    public static PropertySyntax? At(FixTarget target) => target.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is MemberDeclarationSyntax or ParameterSyntax) switch
    {
        PropertyDeclarationSyntax property when target.Model.GetDeclaredSymbol(property, target.CancellationToken) is { } symbol =>
            new(symbol, target.Model, property, property.AttributeLists),
        ParameterSyntax parameter when PropertyOf(parameter, target) is { } symbol => new(symbol, target.Model, parameter, parameter.AttributeLists),
        _ => null,
    };

    /// <summary>Writes one more attribute, after those that are there.</summary>
    public TextChange Annotate(string attribute, string arguments = "") => new(
        new(_afterAttributes, 0), $"[{(_isParameter ? "property: " : "")}{Annotations.Spell(_model, _afterAttributes, attribute)}{arguments}] ");

    /// <summary>The attribute of the library as it is written in the file of the report.</summary>
    public AttributeSyntax? Annotation(string attribute) => AttributeEdits.InFile(Modeling.Reading.SymbolExtensions.Annotation(Symbol, attribute), _model.SyntaxTree);

    private static IPropertySymbol? PropertyOf(ParameterSyntax parameter, FixTarget target) =>
        target.Model.GetDeclaredSymbol(parameter, target.CancellationToken) is { } symbol
            ? symbol.ContainingType.GetMembers(symbol.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;
}
