using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property that comes second.</summary>
internal static class DYN1008DuplicateExpires
{
    public const string Id = "DYN1008";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A document has one time to live",
        messageFormat: "Property '{0}' cannot hold the time to live because '{1}' does already: remove one of the attributes",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "DynamoDB looks at one attribute of a table to tell when an item expires.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
