using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the part of the attribute that is at fault, or on the whole attribute.</summary>
internal static class DYN2005RedundantIndex
{
    public const string Id = "DYN2005";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "An index repeats another or adds nothing",
        messageFormat: "Remove or change this index of '{0}', because {1}",
        RuleCategories.Keys,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "DynamoDB refuses two indexes of one name, and a local index orders the items of a hash key otherwise than the table does.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
