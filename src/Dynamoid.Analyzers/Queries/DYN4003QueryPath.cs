using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that begins the query: for editors and tools, not for people who build.</summary>
internal static class DYN4003QueryPath
{
    public const string Id = "DYN4003";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The way that a query goes",
        messageFormat: "This query of '{0}' sends {1}",
        RuleCategories.Queries,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "The planner that decides at run time has been asked at build.",
        HelpPages.Of(Id));
}
