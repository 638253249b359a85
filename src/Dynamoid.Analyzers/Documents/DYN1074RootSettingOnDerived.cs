using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the class that is derived.</summary>
internal static class DYN1074RootSettingOnDerived
{
    public const string Id = "DYN1074";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A derived document says what is settled for all",
        messageFormat: "'{0}' cannot set '{1}' because it shares the table of '{2}': say it there",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Name, form and discriminator are those of the table, so the class says them that all are derived from.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
