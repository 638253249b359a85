using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that begins the query, or on the query itself.</summary>
internal static class DYN4002QueryMayScan
{
    public const string Id = "DYN4002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Whether a query scans is not known here",
        messageFormat: "Whether this query of '{0}' scans {1} depends on {2}, which cannot be followed: write the condition that equals a hash key here, or say AllowScan()",
        RuleCategories.Queries,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Conditions that come from elsewhere are known at run time only.",
        HelpPages.Of(Id));
}
