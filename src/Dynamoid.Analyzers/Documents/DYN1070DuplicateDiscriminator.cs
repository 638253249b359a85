using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the class that is derived.</summary>
internal static class DYN1070DuplicateDiscriminator
{
    public const string Id = "DYN1070";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Two classes of one table have the same discriminator",
        messageFormat: "'{0}' cannot be stored as '{1}' because '{2}' is: give one of them another value by [Inheritance(Value = …)]",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An item says by one value of which class it is, so each class needs its own.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
