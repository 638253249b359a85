using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of each document and map.</summary>
internal static class DYN9001LanguageTooOld
{
    public const string Id = "DYN9001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "The C# version of the project is too old",
        messageFormat: "C# {0} cannot compile generated code: set LangVersion to 13 or later in the project, or remove the setting",
        RuleCategories.Build,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generated code is written in C# 13, the default of projects for .NET 9. Older frameworks default to older versions.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
