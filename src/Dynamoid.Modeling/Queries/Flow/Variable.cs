using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>A variable or parameter that is assigned more than once, at a place where it is used.</summary>
/// <param name="Symbol">The variable or parameter.</param>
/// <param name="Use">The place.</param>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Lives">The code in which it is known.</param>
internal sealed record Variable(ISymbol Symbol, IOperation Use, SyntaxNode Declaration, SyntaxNode Lives)
{
    /// <summary>The variable that an expression names; null when its assignments cannot be told, since a lambda makes them, or a call by reference.</summary>
    public static Variable? Of(IOperation use)
    {
        Variable? variable = use switch
        {
            ILocalReferenceOperation local when LocalValue.DeclarationOf(local.Local) is { } declarator => new(local.Local, use, declarator, LocalValue.ScopeOf(declarator)),
            IParameterReferenceOperation { Parameter.DeclaringSyntaxReferences: [{ } reference] } parameter when reference.GetSyntax() is { Parent.Parent: { } function } declaration => new(parameter.Parameter, use, declaration, function),
            _ => null,
        };
        return variable is null || variable.IsCaught ? null : variable;
    }

    /// <summary>Whether code assigns it.</summary>
    public bool IsWrittenIn(SyntaxNode code) => LocalValue.WritesIn(Symbol.Name, code).Any();

    /// <summary>Whether an operation names it.</summary>
    public bool Is(IOperation target) => SymbolEqualityComparer.Default.Equals(target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => (ISymbol?)null,
    }, Symbol);

    /// <summary>The body of the function that has the variable. What is passed to Where is called at once, so what it uses is used by the statement that it stands in.</summary>
    public IOperation? Body(KnownTypes types)
    {
        IOperation step = Use;
        while (step.Parent is { } parent)
        {
            bool isFunction = parent is IAnonymousFunctionOperation or ILocalFunctionOperation;
            if (isFunction && (Has(step.Syntax) || Has(parent.Syntax)))
                return step;
            if (isFunction && !IsCalledAtOnce(parent, types))
                return null;
            step = parent;
        }

        return Has(step.Syntax) || Lives.Span.Contains(step.Syntax.Span) ? step : null;
    }

    // Of a variable that a lambda has caught nobody knows when the lambda runs.
    private bool IsCaught
    {
        get
        {
            SyntaxNode? owner = Symbol is IParameterSymbol ? Lives : FunctionAround(Declaration);
            return LocalValue.WritesIn(Symbol.Name, Lives).Any(write => FunctionAround(write) != owner || write.Parent is not AssignmentExpressionSyntax);
        }
    }

    private bool Has(SyntaxNode code) => code.Span.Contains(Declaration.Span);

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static outer => outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);

    private static bool IsCalledAtOnce(IOperation function, KnownTypes types) =>
        function.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } && types.CallOf(call.TargetMethod).Verb is QueryVerb.Where or QueryVerb.IndexQuery;
}
