using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>
/// Whether a setter changes one field of its instance and nothing else. It cannot where it assigns nothing else and names nothing of the instance through which something could be changed: no
/// method, no event, no object but texts and no struct that can change or holds one. In doubt it changes more.
/// </summary>
internal sealed class SetterReading(INamedTypeSymbol owner, string field)
{
    private readonly HashSet<string> _locals = new(StringComparer.Ordinal) { "value" };

    public bool SetsNothingElse(SyntaxNode body)
    {
        foreach (SyntaxNode node in body.DescendantNodes())
        {
            if (Declared(node) is { } local)
                _locals.Add(local);
        }

        bool sets = false;
        foreach (SyntaxNode node in body.DescendantNodesAndSelf(static node => !IsNameOf(node)))
        {
            if (!IsHarmless(node))
                return false;
            sets |= node is AssignmentExpressionSyntax { Left: { } left } && SlotReader.Name(left) == field;
        }

        return sets;
    }

    private static string? Declared(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        _ => null,
    };

    // What stands in it is not touched.
    private static bool IsNameOf(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private bool IsHarmless(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => IsInitialiser(assignment) || IsOurs(assignment.Left),
        PrefixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } prefix => IsOurs(prefix.Operand),
        PostfixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } postfix => IsOurs(postfix.Operand),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: not DeclarationExpressionSyntax } argument => IsOurs(argument.Expression),
        RefExpressionSyntax reference => IsOurs(reference.Expression),
        // This instance as a whole, handed to somebody.
        ThisExpressionSyntax => node.Parent is MemberAccessExpressionSyntax,
        BaseExpressionSyntax => false,
        SimpleNameSyntax name => !IsOfInstance(name) || name.Identifier.ValueText == field || Members(name.Identifier.ValueText).All(IsValue),
        _ => true,
    };

    // "new Name { First = value }" sets what is not there yet.
    private static bool IsInitialiser(AssignmentExpressionSyntax assignment) => assignment.Parent is InitializerExpressionSyntax;

    // Not "Trim" of "value.Trim()", nor "First" of "new Name { First = value }" and of "value is { First: null }".
    private static bool IsOfInstance(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name != name || access.Expression is ThisExpressionSyntax,
        MemberBindingExpressionSyntax or NameColonSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Left != name || !IsInitialiser(assignment),
        _ => true,
    };

    // Its copy leads to nothing that the instance has; a static member is not the instance's.
    private static bool IsValue(ISymbol member) => member.IsStatic || member switch
    {
        IFieldSymbol { Type: var type } => IsValue(type),
        IPropertySymbol { Type: var type } => IsValue(type),
        INamedTypeSymbol => true,
        _ => false,
    };

    // A struct that can be changed in place is no value here, nor is one that holds an object.
    private static bool IsValue(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } => IsValue(inner),
        _ => type is { IsReadOnly: true, IsUnmanagedType: true },
    };

    private IEnumerable<ISymbol> Members(string name) => owner.SelfAndBases().SelectMany(level => level.GetMembers(name));

    private bool IsOurs(ExpressionSyntax target) => SlotReader.Name(target) is { } name && (name == field || (target is IdentifierNameSyntax && _locals.Contains(name)));
}
