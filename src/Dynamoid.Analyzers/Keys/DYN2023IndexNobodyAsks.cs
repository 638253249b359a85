using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the attribute of the index, when the whole compilation has been looked at.</summary>
internal static class DYN2023IndexNobodyAsks
{
    public const string Id = "DYN2023";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "No query uses an index",
        messageFormat: "No query of '{0}' in this project reads index {1}, which each write pays for: remove it, or keep it for those who use it from elsewhere",
        RuleCategories.Keys,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A global index costs write capacity for each item in it, and storage.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.CompilationEnd);
}
