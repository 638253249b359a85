using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the property's name.</summary>
internal static class DYN1072KeyRedeclared
{
    public const string Id = "DYN1072";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A derived document has a key of its own",
        messageFormat: "Property '{0}' of '{1}' cannot be a key because the table has that of '{2}': remove the attribute, or the property",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "All items of a table have the same key.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
