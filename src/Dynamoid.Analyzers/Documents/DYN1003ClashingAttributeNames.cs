using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property that comes second.</summary>
internal static class DYN1003ClashingAttributeNames
{
    public const string Id = "DYN1003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Two properties are stored under one attribute name",
        messageFormat: "Property '{0}' is stored as '{1}' like '{2}': give one of them another name with [Field]",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An item holds one value for each attribute name, so one property would overwrite the other.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
