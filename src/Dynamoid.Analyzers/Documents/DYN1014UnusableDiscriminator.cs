using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the type's name.</summary>
internal static class DYN1014UnusableDiscriminator
{
    public const string Id = "DYN1014";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A map cannot tell its subtypes apart",
        messageFormat: "'{0}' cannot tell its subtypes apart because {1}",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The discriminator names the attribute that tells which of the listed subtypes a stored map is: one needs the other.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
