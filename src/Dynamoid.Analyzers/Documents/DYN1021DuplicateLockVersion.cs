using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property that comes second.</summary>
internal static class DYN1021DuplicateLockVersion
{
    public const string Id = "DYN1021";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A document has one lock version",
        messageFormat: "Property '{0}' cannot count the versions of an item because '{1}' does already: remove one of the attributes",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each write checks and counts one version.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
