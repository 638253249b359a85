using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the property's type.</summary>
internal static class DYN2001UnsupportedKeyType
{
    public const string Id = "DYN2001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The type of a key is not supported",
        messageFormat: "Property '{0}' of type '{1}' cannot be the {2}: use a stored property that is text, a number, a time, an enum, a Guid or bytes",
        RuleCategories.Keys,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "DynamoDB's keys are strings, numbers or binary values, never booleans, lists, sets or maps.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
