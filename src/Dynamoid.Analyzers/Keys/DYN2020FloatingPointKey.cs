using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the type of the property.</summary>
internal sealed class DYN2020FloatingPointKey : DesignRule
{
    public const string Id = "DYN2020";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A key is a binary fraction",
        messageFormat: "'{0}' is a key of {1} and a {2}: an item is found only by exactly the same number, which a calculated {2} seldom is, so make it a decimal or a whole number",
        RuleCategories.Keys,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Keys are found by equality, and binary fractions that should be equal often are not.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        foreach ((FieldModel field, string of) in site.Keys())
        {
            if (field.Type.Name is "double" or "float" && site.PropertyOf(field) is { } property)
                site.ReportType(Rule, property, property.Name, of, field.Type.Name);
        }
    }
}
