using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the value of <c>Converter</c>.</summary>
internal static class DYN1030ConverterOfAnotherType
{
    public const string Id = "DYN1030";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A converter does not convert the property's type",
        messageFormat: "'{1}' does not convert '{2}', the type of property '{0}': implement IDynamoConverter for that type, or name another converter",
        RuleCategories.Documents,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A converter implements IDynamoConverter<T, TStored> or IDynamoConverter<T>, where T is the property's type or the type of its elements.",
        HelpPages.Of(Id),
        WellKnownDiagnosticTags.NotConfigurable);
}
