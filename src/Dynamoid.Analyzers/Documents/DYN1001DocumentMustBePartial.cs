using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of each type that lacks the word: the document or map itself, and the types around it.</summary>
internal static class DYN1001DocumentMustBePartial
{
    public const string Id = "DYN1001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Documents and maps must be partial",
        messageFormat: "Declare '{1}' partial, so that what is generated for '{0}' can be added to it",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The members of a document are generated into a second part of its class, which C# allows only when the class and each type around it are partial.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
