using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dynamoid.Modeling.Reading;

/// <summary>Whether a setter changes one field of its instance and nothing else. In doubt it changes more.</summary>
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
        foreach (SyntaxNode node in body.DescendantNodesAndSelf())
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
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };

    private bool IsHarmless(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => IsInitialiser(assignment) || IsOurs(assignment.Left),
        PrefixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } prefix => IsOurs(prefix.Operand),
        PostfixUnaryExpressionSyntax { OperatorToken.Text: "++" or "--" } postfix => IsOurs(postfix.Operand),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: not DeclarationExpressionSyntax } argument => IsOurs(argument.Expression),
        // This instance as a whole, handed to somebody.
        ThisExpressionSyntax => node.Parent is MemberAccessExpressionSyntax,
        BaseExpressionSyntax => false,
        InvocationExpressionSyntax call => IsHarmless(Root(call.Expression)),
        _ => true,
    };

    // "new Name { First = value }" sets what is not there yet.
    private static bool IsInitialiser(AssignmentExpressionSyntax assignment) => assignment.Parent is InitializerExpressionSyntax;

    // A method of this instance may do anything, and so may one of something that it holds. Types, locals and the field's own value cannot reach the rest.
    private bool IsHarmless(ExpressionSyntax root) => root switch
    {
        SimpleNameSyntax { Identifier.ValueText: var name } =>
            name == field || _locals.Contains(name) || !Members(name).Any(static member => member is { IsStatic: false } and not INamedTypeSymbol),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: { } name } => name.Identifier.ValueText == field,
        ThisExpressionSyntax or BaseExpressionSyntax => false,
        _ => true,
    };

    private IEnumerable<ISymbol> Members(string name) => owner.SelfAndBases().SelectMany(level => level.GetMembers(name));

    private bool IsOurs(ExpressionSyntax target) => SlotReader.Name(target) is { } name && (name == field || (target is IdentifierNameSyntax && _locals.Contains(name)));

    // "value" of "value.Trim().ToLower()" and of "value?.Trim()".
    private static ExpressionSyntax Root(ExpressionSyntax expression)
    {
        for (ExpressionSyntax current = expression; ;)
        {
            ExpressionSyntax? inner = current switch
            {
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => null,
                MemberAccessExpressionSyntax access => access.Expression,
                InvocationExpressionSyntax call => call.Expression,
                ElementAccessExpressionSyntax element => element.Expression,
                PostfixUnaryExpressionSyntax postfix => postfix.Operand,
                ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
                MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => Asked(current),
                ConditionalAccessExpressionSyntax conditional => conditional.Expression,
                _ => null,
            };
            if (inner is null)
                return current;
            current = inner;
        }
    }

    // What stands before the question mark: in "first?.second?.Third()" a binding may itself be what the next one is asked of.
    private static ExpressionSyntax? Asked(ExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression;
}
