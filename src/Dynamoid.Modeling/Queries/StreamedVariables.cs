using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>
/// Queries that a variable hands on as a stream of documents: to <c>query.Select(…)</c> of LINQ, to a method that takes an <c>IAsyncEnumerable</c>. Such names may be anybody's, so that they are looked for where
/// the variable is declared.
/// </summary>
internal static class StreamedVariables
{
    /// <summary>The first place where the variable that a query is assigned to is handed on so; null without one, or when nobody assigns it to a variable there.</summary>
    public static IOperation? Of(KnownTypes types, IInvocationOperation query, CancellationToken cancellationToken)
    {
        if (DeclaratorOf(query) is not { Symbol: { } variable, Syntax: { } declaration } || query.SemanticModel is not { } model)
            return null;
        SyntaxNode code = declaration.Ancestors().First(static outer => outer is BlockSyntax or CompilationUnitSyntax);
        foreach (IdentifierNameSyntax name in code.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText == variable.Name && name.SpanStart > declaration.Span.End && MayHandOn(name)
                && model.GetOperation(name, cancellationToken) is ILocalReferenceOperation { Parent: IConversionOperation stream } use
                && SymbolEqualityComparer.Default.Equals(use.Local, variable) && !types.IsQuery(stream.Type))
                return use;
        }

        return null;
    }

    private static IVariableDeclaratorOperation? DeclaratorOf(IOperation query)
    {
        IOperation? outer = query.Parent;
        while (QueryPlaces.Gives(outer))
            outer = outer!.Parent;
        return (outer as IVariableInitializerOperation)?.Parent as IVariableDeclaratorOperation;
    }

    // Calls whose names are those of a query are looked at themselves.
    private static bool MayHandOn(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == name && !QueryVerbs.IsKnown(access.Name.Identifier.ValueText),
        ArgumentSyntax => true,
        _ => false,
    };
}
