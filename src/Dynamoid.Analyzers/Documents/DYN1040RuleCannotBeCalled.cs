using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the method's name.</summary>
internal static class DYN1040RuleCannotBeCalled
{
    public const string Id = "DYN1040";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A method marked [Validate] cannot be called as a rule",
        messageFormat: "Method '{0}' cannot be a rule because it {1}: declare it as void {0}(ValidationErrors errors), or of a document as Task {0}(ValidationErrors errors, CancellationToken cancellationToken)",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generated code calls the rules of an instance, and hands them what their findings go to.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
