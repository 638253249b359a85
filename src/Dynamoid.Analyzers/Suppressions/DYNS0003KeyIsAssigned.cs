using System.Collections.Immutable;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dynamoid.Analyzers;

/// <summary>
/// The compiler wants each text that cannot be null to have a value when it is made. The hash key of a new document gets one by the first save, so that an initialiser would only
/// be in the way.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DYNS0003KeyIsAssigned : DiagnosticSuppressor
{
    /// <summary>The suppression's id.</summary>
    internal const string Id = "DYNS0003";

    private const string Uninitialised = "CS8618";

    private static readonly SuppressionDescriptor Justified = new(
        Id, Uninitialised, justification: "A document that is saved without a hash key gets a new one, and one that is read has its own.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Justified];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(KnownNames.Document) is null)
            return;
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            // The report is at the constructor, which may be generated, and names the property beside.
            Location place = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : diagnostic.Location;
            if (place.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(place.SourceSpan).FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } syntax
                && context.GetSemanticModel(tree).GetDeclaredSymbol(syntax, context.CancellationToken) is IPropertySymbol property && IsAssigned(property))
                context.ReportSuppression(Suppression.Create(Justified, diagnostic));
        }
    }

    private static bool IsAssigned(IPropertySymbol property) => property.Type.SpecialType == SpecialType.System_String
        && property.ContainingType.Has(KnownNames.DocumentAttribute)
        && property.SetMethod is not null
        && (property.Has(KnownNames.HashKeyAttribute) || (property.Name == KnownNames.Id && !property.ContainingType.SelfAndBases().SelectMany(static level => level.GetMembers().OfType<IPropertySymbol>()).Any(static member => member.Has(KnownNames.HashKeyAttribute))));
}
