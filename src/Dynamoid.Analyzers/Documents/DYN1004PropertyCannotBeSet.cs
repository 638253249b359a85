using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the property's name.</summary>
internal static class DYN1004PropertyCannotBeSet
{
    public const string Id = "DYN1004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A stored property cannot be set",
        messageFormat: "Property '{0}' of '{1}' cannot be filled from an item: give it a set or init accessor that the document can reach, or mark it [NotStored]",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Reading an item fills each stored property. One without a reachable setter could be written, but not read back.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
