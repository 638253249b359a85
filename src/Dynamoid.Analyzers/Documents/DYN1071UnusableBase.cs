using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the class that is derived.</summary>
internal static class DYN1071UnusableBase
{
    public const string Id = "DYN1071";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A document cannot share the table of the one that it is derived from",
        messageFormat: "'{0}' is derived from the document '{1}', {2}",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A derived document is stored as its base is, with what it has itself behind that.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
