using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the value that names the property.</summary>
internal static class DYN2004UnsupportedIndexKeyType
{
    public const string Id = "DYN2004";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The type of an index key is not supported",
        messageFormat: "Property '{0}' of type '{1}' cannot be the key of an index: name one that is text, a number, a time, an enum, a Guid or bytes",
        RuleCategories.Keys,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The keys of an index are strings, numbers or binary values, as the table's are.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
