using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the text.</summary>
internal static class DYN1022UnreadableExpiry
{
    public const string Id = "DYN1022";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The time after which items expire must say its units",
        messageFormat: "'{1}' is no time after which '{0}' could expire: write days, hours, minutes and seconds as in '30d', '12h' or '1d 12h'",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A bare number, or hours and minutes with colons, would be taken for days by some and for seconds by others.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
