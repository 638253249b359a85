using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the value of <c>Format</c>.</summary>
internal static class DYN1009UnsupportedFormat
{
    public const string Id = "DYN1009";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A property asks for a form that its type is not stored in",
        messageFormat: "Property '{0}' of type '{1}' cannot be stored in the form '{2}': use a form of its type, or leave Format out",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Which forms a type has, the table of types in the guide tells. A time to live is always in whole seconds.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
