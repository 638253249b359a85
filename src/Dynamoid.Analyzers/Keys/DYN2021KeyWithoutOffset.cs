using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the type of the property.</summary>
internal sealed class DYN2021KeyWithoutOffset : DesignRule
{
    public const string Id = "DYN2021";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A key is a time without an offset",
        messageFormat: "'{0}' is a key of {1} and a DateTime, of which the same clock time is another key depending on its Kind: make it a DateTimeOffset",
        RuleCategories.Keys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A local time is stored as the moment that it is on this machine and one without kind as UTC, so that two machines look for two keys.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        foreach ((FieldModel field, string of) in site.Keys())
        {
            if (field.Type.Name == "global::System.DateTime" && site.PropertyOf(field) is { } property)
                site.ReportType(Rule, property, property.Name, of);
        }
    }
}
