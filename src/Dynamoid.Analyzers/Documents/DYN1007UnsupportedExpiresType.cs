using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the property's type.</summary>
internal static class DYN1007UnsupportedExpiresType
{
    public const string Id = "DYN1007";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The time to live must be a time or whole seconds",
        messageFormat: "Property '{0}' of type '{1}' cannot hold the time to live: use DateTimeOffset, DateTime, or int or long for epoch seconds",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "DynamoDB deletes an item after the time that an attribute holds as a number of whole seconds since 1970.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
