using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that begins the query.</summary>
internal static class DYN4001QueryScans
{
    public const string Id = "DYN4001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A query scans its table",
        messageFormat: "This scans {0} of '{1}': no key or index serves {2}; {3}, or say AllowScan() if it is meant",
        RuleCategories.Queries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Conditions that no key or index serves read the whole table, in time and money that grow with it.",
        HelpPages.Of(Id));
}
