using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the property's type.</summary>
internal static class DYN1002UnsupportedPropertyType
{
    public const string Id = "DYN1002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The type of a stored property is not supported",
        messageFormat: "Property '{0}' cannot be stored as '{1}': use a supported type, mark the class that it holds [DynamoMap], or mark the property [NotStored]",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A codec is chosen for each stored property at build. Types without one, and collections of them, cannot be stored.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
