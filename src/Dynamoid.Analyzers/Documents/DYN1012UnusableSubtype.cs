using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the attribute that lists the subtype.</summary>
internal static class DYN1012UnusableSubtype
{
    public const string Id = "DYN1012";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The subtype of a map cannot be stored as one",
        messageFormat: "'{0}' cannot be a subtype of '{1}' because {2}",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A listed subtype is made when a map with its discriminator is read, so it must be a map itself and derived from the class that lists it.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
