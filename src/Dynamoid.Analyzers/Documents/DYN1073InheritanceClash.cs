using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the property's name.</summary>
internal static class DYN1073InheritanceClash
{
    public const string Id = "DYN1073";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A property is stored in the attribute that tells the class",
        messageFormat: "Property '{0}' cannot be stored as '{1}' because that attribute tells of which class an item of '{2}' is: name another attribute by [Field], or mark the property [NotStored]",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The discriminator's attribute is written and read by the library alone.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
