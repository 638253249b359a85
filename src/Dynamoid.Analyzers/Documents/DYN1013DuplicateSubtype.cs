using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the attribute that comes second.</summary>
internal static class DYN1013DuplicateSubtype
{
    public const string Id = "DYN1013";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A subtype or its discriminator is listed twice",
        messageFormat: "'{0}' cannot be stored under '{1}' because {2}: remove one of the attributes",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each value of the discriminator stands for one class, and each class is written with one value.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
