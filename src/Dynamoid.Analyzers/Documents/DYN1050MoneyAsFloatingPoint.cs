using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the type of the property.</summary>
internal sealed class DYN1050MoneyAsFloatingPoint : DesignRule
{
    public const string Id = "DYN1050";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "Money is kept as a binary fraction",
        messageFormat: "'{0}' looks like money and is a {1}, which has no exact cents: decimal has, as DynamoDB's numbers do",
        RuleCategories.Documents,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "0.1 + 0.2 is no 0.3 as a double, and ten additions later the sum is a cent off; DynamoDB counts in decimals.",
        HelpPages.Of(Id));

    private static readonly HashSet<string> Money = new(StringComparer.Ordinal) { "Price", "Amount", "Cost", "Balance", "Fee", "Salary", "Revenue", "Discount", "Payment", "Wage", "Rent" };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        foreach (FieldModel field in site.Model.Shape.Fields)
        {
            if (field.Type.Name is "double" or "float" && Money.Contains(Words.LastOf(field.Property)) && site.PropertyOf(field) is { } property)
                site.ReportType(Rule, property, property.Name, field.Type.Name);
        }
    }
}
