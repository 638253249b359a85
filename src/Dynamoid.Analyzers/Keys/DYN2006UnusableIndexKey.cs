using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the argument that is at fault, or on the whole attribute.</summary>
internal static class DYN2006UnusableIndexKey
{
    public const string Id = "DYN2006";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "An index has no key that DynamoDB takes",
        messageFormat: "Change the key of this index of '{0}', because {1}",
        RuleCategories.Keys,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An index needs a hash key, of one attribute or up to four; its range key is optional, and has as many.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
