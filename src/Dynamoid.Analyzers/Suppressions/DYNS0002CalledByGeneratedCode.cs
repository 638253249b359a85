using System.Collections.Immutable;
using Dynamoid.Modeling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>
/// A private callback or rule looks unused, and one that touches no member looks as if it could be static. Generated code calls it on an instance; whoever removes it because of the
/// warning loses what it does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DYNS0002CalledByGeneratedCode : DiagnosticSuppressor
{
    /// <summary>The suppression's id.</summary>
    internal const string Id = "DYNS0002";

    private const string Unused = "IDE0051";
    private const string CouldBeStatic = "CA1822";

    private static readonly ImmutableArray<SuppressionDescriptor> Descriptors =
    [
        Of(Unused, "Generated code calls the method."),
        Of(CouldBeStatic, "Generated code calls the method on an instance."),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => Descriptors;

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree && Descriptors.FirstOrDefault(one => one.SuppressedDiagnosticId == diagnostic.Id) is { } descriptor && IsCalled(diagnostic.Location, tree, context))
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
        }
    }

    // Most methods have no attributes: the tree alone tells.
    private static bool IsCalled(Location location, SyntaxTree tree, SuppressionAnalysisContext context)
    {
        SyntaxNode? node = tree.GetRoot(context.CancellationToken).FindToken(location.SourceSpan.Start).Parent;
        return node?.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { AttributeLists.Count: > 0 } syntax
            && context.GetSemanticModel(tree).GetDeclaredSymbol(syntax, context.CancellationToken) is IMethodSymbol method
            && CalledByUs.Is(method);
    }

    private static SuppressionDescriptor Of(string suppressed, string why) => new(Id, suppressed, why);
}
