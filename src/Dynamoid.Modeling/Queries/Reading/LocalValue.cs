using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>Finds where variables and parameters get their values.</summary>
internal static class LocalValue
{
    /// <summary>The only value that a variable ever has; null when it has several, or one that is not written as an expression.</summary>
    public static IOperation? Single(ILocalReferenceOperation use)
    {
        if (DeclarationOf(use.Local) is not { Initializer: { } initializer } declarator || IsAssigned(use.Local, declarator))
            return null;
        return use.SemanticModel is { } model && model.SyntaxTree == declarator.SyntaxTree ? model.GetOperation(initializer.Value) : null;
    }

    /// <summary>Whether a parameter is assigned in its function, or anybody might.</summary>
    public static bool IsAssigned(IParameterReferenceOperation use) =>
        use.Parameter.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() is { Parent: { } list } parameter && WritesIn(use.Parameter.Name, (list is ParameterListSyntax ? list.Parent : list) ?? parameter).Any();

    /// <summary>The declaration of a variable by a statement; null of others, such as those of patterns and loops.</summary>
    public static VariableDeclaratorSyntax? DeclarationOf(ILocalSymbol local) => local.DeclaringSyntaxReferences is [{ } reference] ? reference.GetSyntax() as VariableDeclaratorSyntax : null;

    /// <summary>Whether a variable is assigned after its declaration, or anybody might.</summary>
    public static bool IsAssigned(ILocalSymbol local, VariableDeclaratorSyntax declarator) => WritesIn(local.Name, ScopeOf(declarator)).Any();

    /// <summary>The statements in which a variable lives.</summary>
    public static SyntaxNode ScopeOf(VariableDeclaratorSyntax declarator)
    {
        SyntaxNode scope = declarator.Parent!.Parent!.Parent!;
        while (scope is LabeledStatementSyntax or SwitchSectionSyntax)
            scope = scope.Parent!;
        return scope is GlobalStatementSyntax { Parent: { } program } ? program : scope;
    }

    /// <summary>Where a name is written to. Names inside of lambdas that hide it count too: that is rare, and nothing is claimed then.</summary>
    public static IEnumerable<SyntaxNode> WritesIn(string name, SyntaxNode node) => node.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(identifier => identifier.Identifier.ValueText == name && IsWritten(identifier));

    // What stands in parentheses or in a tuple on the left of an assignment is assigned.
    private static bool IsWritten(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == expression,
        ParenthesizedExpressionSyntax parenthesized => IsWritten(parenthesized),
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsWritten(tuple),
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
        RefExpressionSyntax => true,
        _ => false,
    };
}
