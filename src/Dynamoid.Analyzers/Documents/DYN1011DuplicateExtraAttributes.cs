using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property that comes second.</summary>
internal static class DYN1011DuplicateExtraAttributes
{
    public const string Id = "DYN1011";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Extra attributes are held by one property",
        messageFormat: "Property '{0}' cannot hold the extra attributes because '{1}' does already: remove one of the attributes",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Of two dictionaries, nobody could tell which one an attribute belongs to.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
