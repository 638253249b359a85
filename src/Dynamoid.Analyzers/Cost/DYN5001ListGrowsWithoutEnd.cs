using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Reading;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property: a list of maps that each have a time, which are things that happen, or a list whose name says so.</summary>
internal sealed class DYN5001ListGrowsWithoutEnd : DesignRule
{
    public const string Id = "DYN5001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A list grows without end inside of an item",
        messageFormat: "'{0}' grows with everything that happens: each read and write pays for all of it, and at 400 KB the item cannot be saved, so keep each '{1}' as an item of its own",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An item has 400 KB at most, and a write costs one unit for each KB of the whole item.",
        HelpPages.Of(Id));

    private static readonly HashSet<string> Growing = new(StringComparer.Ordinal)
    {
        "History", "Histories", "Log", "Logs", "Events", "Entries", "Messages", "Comments", "Notifications", "Visits", "Transactions", "Audits", "Activities", "Readings", "Measurements",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal) { "DateTimeOffset", "DateTime", "Instant" };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        foreach (FieldModel field in site.Model.Shape.Fields)
        {
            if (field.Stored is { Shape: ValueShape.List, Parts: [{ Shape: ValueShape.Map }, ..] } && site.PropertyOf(field) is { } property && ElementOf(property.Type) is { } element
                && (Growing.Contains(Words.LastOf(property.Name)) || HasTime(element)))
                site.Report(Rule, property, property.Name, element.Name);
        }
    }

    private static INamedTypeSymbol? ElementOf(ITypeSymbol list) => list switch
    {
        IArrayTypeSymbol array => array.ElementType as INamedTypeSymbol,
        INamedTypeSymbol { TypeArguments: [INamedTypeSymbol element] } => element,
        _ => null,
    };

    private static bool HasTime(INamedTypeSymbol map) => map.SelfAndBases().SelectMany(static level => level.GetMembers()).OfType<IPropertySymbol>().Any(static property =>
        property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false }
        && !property.Has(KnownNames.NotStoredAttribute)
        && property.Type is { Name: { } name } && Times.Contains(name));
}
