using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the value that names no property.</summary>
internal static class DYN2003UnknownIndexProperty
{
    public const string Id = "DYN2003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "An index names a property that is not stored",
        messageFormat: "'{0}' is not a stored property of '{1}': name one that is, best with nameof",
        RuleCategories.Keys,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The keys and the included attributes of an index are stored properties of its document.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
