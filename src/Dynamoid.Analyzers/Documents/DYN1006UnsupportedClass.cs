using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the type's name.</summary>
internal static class DYN1006UnsupportedClass
{
    public const string Id = "DYN1006";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The kind of class cannot be a document or a map",
        messageFormat: "'{0}' cannot be stored because it is {1}: mark a plain class that is not",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Instances of a document are made when items are read, under one name and with one table, which rules out static, abstract, generic and file-local classes, and classes derived from a document.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
