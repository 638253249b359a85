using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Analyzers;

/// <summary>
/// The compiler does not know that <c>DynamoValue</c> is closed, and wants a default in every switch expression. One with an arm for each case needs none: with a default it
/// would be silent when a case is forgotten.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DYNS0001AllCasesOfDynamoValue : DiagnosticSuppressor
{
    /// <summary>The suppression's id.</summary>
    internal const string Id = "DYNS0001";

    private const string NotExhaustive = "CS8509";
    private const string ValueName = "Dynamoid.DynamoValue";

    private static readonly SuppressionDescriptor Justified = new(
        Id, NotExhaustive, justification: "The switch expression has an arm for each of the ten cases of DynamoValue, and there are no others.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Justified];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(ValueName) is not { } value)
            return;
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree && HasAllCases(diagnostic.Location, tree, value, context))
                context.ReportSuppression(Suppression.Create(Justified, diagnostic));
        }
    }

    private static bool HasAllCases(Location location, SyntaxTree tree, INamedTypeSymbol value, SuppressionAnalysisContext context)
    {
        SyntaxNode? node = tree.GetRoot(context.CancellationToken).FindToken(location.SourceSpan.Start).Parent;
        if (node?.FirstAncestorOrSelf<SwitchExpressionSyntax>() is not { } syntax)
            return false;
        SemanticModel model = context.GetSemanticModel(tree);
        return model.GetOperation(syntax, context.CancellationToken) is ISwitchExpressionOperation expression
            && SymbolEqualityComparer.Default.Equals(expression.Value.Type, value)
            && new CoveredCases(expression).AreAllOf(value, mayBeNull: MayBeNull(model, syntax, context));
    }

    // Where nullable reference types are off, the compiler does not ask for null either.
    private static bool MayBeNull(SemanticModel model, SwitchExpressionSyntax syntax, SuppressionAnalysisContext context) =>
        model.GetTypeInfo(syntax.GoverningExpression, context.CancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull;
}
