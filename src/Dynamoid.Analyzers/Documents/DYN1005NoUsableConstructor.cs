using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the type's name.</summary>
internal static class DYN1005NoUsableConstructor
{
    public const string Id = "DYN1005";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "No constructor can be called with stored properties",
        messageFormat: "No constructor of '{0}' can be called when an item is read: add one without parameters, or one whose parameters have the names and types of stored properties",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Reading an item calls a constructor. Each of its parameters must have a stored property of the same name, in any casing, and the same type.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
