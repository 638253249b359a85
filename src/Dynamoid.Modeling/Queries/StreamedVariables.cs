using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>
/// Queries that a variable hands on as a stream of documents: to <c>query.Select(…)</c> of LINQ, to a method that takes an <c>IAsyncEnumerable</c>. Such names may be anybody's, so that they are looked for where
/// the variable gets its first query.
/// </summary>
internal sealed class StreamedVariables(KnownTypes types, CancellationToken cancellationToken)
{
    /// <summary>The places where the variable is handed on so; none when a query is not the first that a variable gets.</summary>
    public IEnumerable<IOperation> Of(IInvocationOperation query)
    {
        if (VariableOf(query) is not { } variable || query.SemanticModel is not { } model || variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax declaration)
            return [];
        SyntaxNode code = declaration.Ancestors().First(static outer => outer is BlockSyntax or CompilationUnitSyntax);
        return FirstOf(declaration, code, model) == query.Syntax
            ? code.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == variable.Name && MayHandOn(name))
                .Select(name => model.GetOperation(name, cancellationToken))
                .OfType<ILocalReferenceOperation>()
                .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, variable) && IsHandedOn(use, model))
            : [];
    }

    private static ILocalSymbol? VariableOf(IOperation query)
    {
        IOperation? outer = query.Parent;
        while (QueryPlaces.Gives(outer))
            outer = outer!.Parent;
        return outer switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
            _ => null,
        };
    }

    // The first call that gives the variable a query.
    private InvocationExpressionSyntax? FirstOf(VariableDeclaratorSyntax declaration, SyntaxNode code, SemanticModel model) => code.DescendantNodes()
        .Select(node => node switch
        {
            VariableDeclaratorSyntax declarator when declarator == declaration => declarator.Initializer?.Value,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when name.Identifier.ValueText == declaration.Identifier.ValueText => assignment.Right,
            _ => null,
        })
        .Where(static value => value is not null)
        .SelectMany(static value => value!.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        .FirstOrDefault(call => QuerySites.MayBe(call) && types.IsQuery(model.GetTypeInfo(call, cancellationToken).Type));

    // Calls whose names are those of a query are looked at themselves, and a loop whatever it is told of.
    private static bool MayHandOn(IdentifierNameSyntax name) => name.Parent switch
    {
        ArgumentSyntax => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == name && MayTakeStream(access.Name),
        ConditionalAccessExpressionSyntax access => access.Expression == name && CallOf(access) is { } call && MayTakeStream(QueryChain.NameOf(call)!),
        _ => false,
    };

    private static bool MayTakeStream(SimpleNameSyntax name) => !QueryVerbs.IsKnown(name.Identifier.ValueText) && !QueryPlaces.Configures(name.Identifier.ValueText);

    // What is called first of a query that may be null.
    private static InvocationExpressionSyntax? CallOf(ConditionalAccessExpressionSyntax access) =>
        access.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault()?.Parent as InvocationExpressionSyntax;

    private bool IsHandedOn(IOperation use, SemanticModel model) => use.Parent switch
    {
        IConversionOperation stream => !types.IsQuery(stream.Type),
        IConditionalAccessOperation { Syntax: ConditionalAccessExpressionSyntax access } => CallOf(access) is { } call
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && QueryPlaces.TakesStream(method),
        _ => false,
    };
}
