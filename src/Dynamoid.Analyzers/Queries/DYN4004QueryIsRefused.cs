using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that begins the query.</summary>
internal static class DYN4004QueryIsRefused
{
    public const string Id = "DYN4004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "DynamoDB cannot answer a query",
        messageFormat: "This query of '{0}' is refused at run time: {1}",
        RuleCategories.Queries,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The query is an exception before any request, whatever the table holds.",
        HelpPages.Of(Id));
}
