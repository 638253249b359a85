using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property.</summary>
internal static class DYN1020UnsupportedLockVersion
{
    public const string Id = "DYN1020";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A lock version is a whole number",
        messageFormat: "Property '{0}' cannot count the versions of an item because {1}: make it an int or long of its own, or rename it",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each write adds 1 to the lock version and checks that it is the one that was loaded.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
