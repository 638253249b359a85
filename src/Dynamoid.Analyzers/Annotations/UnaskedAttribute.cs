using Dynamoid.Modeling;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers.Annotations;

/// <summary>Finds validation attributes of documents and maps that are not on what is validated.</summary>
internal static class UnaskedAttribute
{
    /// <summary>What an attribute is on, and why nothing asks it; null when something does. The place is looked at first, symbols last.</summary>
    public static (string Holder, string Why)? Find(AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        AttributeListSyntax list = (AttributeListSyntax)attribute.Parent!;
        return (list.Parent, list.Target?.Identifier.ValueText) switch
        {
            (FieldDeclarationSyntax field, null or "field") when IsRuleOfMarked(attribute, field, context) =>
                (field.Declaration.Variables[0].Identifier.ValueText, ", because only properties are asked: make it one"),
            (PropertyDeclarationSyntax property, "field") when IsRuleOfMarked(attribute, property, context) =>
                (property.Identifier.ValueText, ", because it is on the field behind the property: leave 'field:' out"),
            (IndexerDeclarationSyntax indexer, null or "property") when IsRuleOfMarked(attribute, indexer, context) => ("this", ", because an indexer has no value of its own: put it on a property"),
            (PropertyDeclarationSyntax property, null or "property") => OnProperty(attribute, property, context),
            (ParameterSyntax { Parent: ParameterListSyntax { Parent: TypeDeclarationSyntax type } } parameter, null or "param") => OnParameter(attribute, parameter, type, context),
            _ => null,
        };
    }

    /// <summary>Whether an attribute is a validation attribute.</summary>
    public static bool IsRule(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type } && RuleAttributes.IsRule(type);

    private static (string Holder, string Why)? OnProperty(AttributeSyntax attribute, PropertyDeclarationSyntax property, SyntaxNodeAnalysisContext context)
    {
        string? why = Flaw(property);
        if (why is null ? !MayBePrivate(property) || !IsRule(attribute, context.SemanticModel, context.CancellationToken) : !IsRuleOfMarked(attribute, property, context))
            return null;
        if (why is null && context.SemanticModel.GetDeclaredSymbol(property, context.CancellationToken) is { DeclaredAccessibility: Accessibility.Private } symbol
            && Bases.DerivedFrom(symbol.ContainingType).FirstOrDefault() is { } derived)
            why = $" in '{derived.Name}', because it is private in '{symbol.ContainingType.Name}': make it protected";
        return why is null ? null : (property.Identifier.ValueText, why);
    }

    private static string? Flaw(PropertyDeclarationSyntax property)
    {
        if (property.Modifiers.Any(SyntaxKind.StaticKeyword))
            return ", because the property is static, and what an instance has is asked: put it on a property of the instance";
        if (property.ExplicitInterfaceSpecifier is not null)
            return ", because only the interface has the property: put it on one of the class";
        return property.AccessorList?.Accessors.Any(SyntaxKind.GetAccessorDeclaration) == false ? ", because the property cannot be read: give it a get accessor" : null;
    }

    // No modifier means private, too, unless it is the member of an interface, which is no document.
    private static bool MayBePrivate(PropertyDeclarationSyntax property) => !property.Modifiers.Any(static modifier =>
        modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword));

    private static (string Holder, string Why)? OnParameter(AttributeSyntax attribute, ParameterSyntax parameter, TypeDeclarationSyntax type, SyntaxNodeAnalysisContext context)
    {
        if (!IsRuleOfMarked(attribute, type, context) || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not { ContainingType: { } rule })
            return null;
        INamedTypeSymbol owner = context.SemanticModel.GetDeclaredSymbol(type, context.CancellationToken)!;
        IPropertySymbol? property = RuleMembers.Find(owner, parameter.Identifier.ValueText);
        // Others ask the attributes of parameters: whoever wants both has both.
        if (property is not null && RuleAttributes.Of(property).Any(own => SymbolEqualityComparer.Default.Equals(own.AttributeClass, rule)))
            return null;
        string cure = type is RecordDeclarationSyntax ? $"write [property: {UncalledMethod.NameOf(attribute)}]" : "put it on a property";
        return (parameter.Identifier.ValueText, $", because it is on the parameter of the constructor: {cure}");
    }

    private static bool IsRuleOfMarked(AttributeSyntax attribute, MemberDeclarationSyntax member, SyntaxNodeAnalysisContext context) =>
        IsRule(attribute, context.SemanticModel, context.CancellationToken)
        && member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && context.SemanticModel.GetDeclaredSymbol(type, context.CancellationToken) is { } symbol
        && (symbol.Has(KnownNames.DocumentAttribute) || symbol.Has(KnownNames.MapAttribute));
}
