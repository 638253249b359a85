using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the method's name.</summary>
internal static class DYN1041CallbackCannotBeCalled
{
    public const string Id = "DYN1041";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A method cannot be called as a callback",
        messageFormat: "Method '{0}' cannot be called for {1} because it {2}: declare it as {3}",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generated code calls the callbacks of an instance, and does what they return.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
