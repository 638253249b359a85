using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property that comes second.</summary>
internal static class DYN2002DuplicateKey
{
    public const string Id = "DYN2002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A table has one hash key and at most one range key",
        messageFormat: "Property '{0}' cannot be the {2} because '{1}' is a key already: remove one of the attributes",
        RuleCategories.Keys,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A table's key is a hash key alone, or a hash key and a range key; each is another property.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
