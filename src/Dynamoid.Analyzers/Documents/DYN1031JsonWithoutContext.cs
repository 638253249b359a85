using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the value of <c>Format</c>.</summary>
internal static class DYN1031JsonWithoutContext
{
    public const string Id = "DYN1031";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "No JsonSerializerContext knows the type of a property that is stored as JSON",
        messageFormat: "Property '{0}' of type '{1}' cannot be stored as JSON: {2}",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "JSON is written and read through source generation of System.Text.Json, so that nothing is found out by reflection at run time.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
