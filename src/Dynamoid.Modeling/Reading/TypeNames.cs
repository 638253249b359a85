using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dynamoid.Modeling.Reading;

/// <summary>How types and members are spelled in generated code and in messages.</summary>
internal static class TypeNames
{
    /// <summary>A namespace in code, keywords escaped.</summary>
    public static readonly SymbolDisplayFormat Namespace = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>With <c>global::</c> and without nullable annotations of reference types.</summary>
    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat WithNullability = Full.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Expanded = Full.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandValueTuple);

    public static string InCode(ITypeSymbol type) => type.ToDisplayString(Full);

    /// <summary>The type with the nullable annotations of reference types.</summary>
    public static string InCodeWithNullability(ITypeSymbol type) => type.ToDisplayString(WithNullability);

    /// <summary>The type with tuples as the generic types that they are.</summary>
    public static string WithoutElementNames(ITypeSymbol type) => type.ToDisplayString(Expanded);

    public static string InMessage(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>A member's name in code. <c>field</c> is a keyword in accessors only, but a name with @ is right everywhere.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name != "field" ? name : "@" + name;
}
