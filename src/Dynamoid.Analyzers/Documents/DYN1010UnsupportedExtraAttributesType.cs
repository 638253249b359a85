using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the property's type.</summary>
internal static class DYN1010UnsupportedExtraAttributesType
{
    public const string Id = "DYN1010";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Extra attributes need a dictionary of DynamoValue",
        messageFormat: "Property '{0}' cannot hold extra attributes because it is a {1}: make it a Dictionary<string, DynamoValue>",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What the class does not know can be of any type, so it is held as name and DynamoValue.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
