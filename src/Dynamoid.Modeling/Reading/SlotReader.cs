using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>
/// Finds the field behind a property whose setter has a body. What an item holds has passed the setter once, when it was assigned; a second time it may be mended twice, or refused by a
/// check that is younger than the item.
/// </summary>
internal static class SlotReader
{
    /// <summary>The field, where the getter gives it as it is and the setter changes nothing else; null for all other properties.</summary>
    public static SlotModel? Read(IPropertySymbol property, INamedTypeSymbol type)
    {
        // Of another assembly's code a build has no source, though an editor may.
        if (property.SetMethod is null || PartialReader.IsOurs(property) || !SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, type.ContainingAssembly))
            return null;
        if (Declaration(property) is not { AccessorList.Accessors: { Count: 2 } accessors } || Body(accessors.First(static accessor => !IsGetter(accessor))) is not { } body)
            return null;
        return Given(accessors.First(IsGetter)) is { } name && Field(property, name) is { } field && new SetterReading(property.ContainingType, name).SetsNothingElse(body)
            ? Slot(field, type)
            : null;
    }

    private static SlotModel? Slot(IFieldSymbol field, INamedTypeSymbol type)
    {
        bool isOpen = field.CanBeReferencedByName && !field.IsReadOnly && SymbolEqualityComparer.Default.Equals(field.ContainingType, type);
        return isOpen ? new(TypeNames.Escape(field.Name), IsOpen: true)
            : type.IsValueType ? null
            : new(field.Name, IsOpen: false);
    }

    private static bool IsGetter(AccessorDeclarationSyntax accessor) => accessor.Keyword.Text == "get";

    private static SyntaxNode? Body(AccessorDeclarationSyntax accessor) => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody;

    private static PropertyDeclarationSyntax? Declaration(IPropertySymbol property) =>
        (property.PartialImplementationPart ?? property).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as PropertyDeclarationSyntax;

    // "get;" beside a setter with a body gives the compiler's own field.
    private static string? Given(AccessorDeclarationSyntax getter) => getter switch
    {
        { ExpressionBody.Expression: { } expression } => Name(expression),
        { Body.Statements: { Count: 1 } statements } => statements[0] is ReturnStatementSyntax { Expression: { } returned } ? Name(returned) : null,
        { Body: null } => "field",
        _ => null,
    };

    /// <summary>The name, where an expression is a member of this instance and nothing else.</summary>
    public static string? Name(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax member } => member.Identifier.ValueText,
        _ when expression.ToString() == "field" => "field",
        _ => null,
    };

    private static IFieldSymbol? Field(IPropertySymbol property, string name)
    {
        List<IFieldSymbol> fields = [.. property.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsStatic)];
        return fields.Find(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)) is { } own
            ? name == "field" ? own : null
            : fields.Find(field => field.Name == name && SymbolEqualityComparer.Default.Equals(field.Type, property.Type));
    }
}
