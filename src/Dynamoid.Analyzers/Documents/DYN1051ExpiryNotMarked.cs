using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Models;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the property.</summary>
internal sealed class DYN1051ExpiryNotMarked : DesignRule
{
    public const string Id = "DYN1051";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A time to live is not marked",
        messageFormat: "'{0}' is the name of a time to live, but nothing is deleted by it: mark it with [Expires]",
        RuleCategories.Documents,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "DynamoDB deletes items by themselves, and for nothing, when one attribute holds the time in whole epoch seconds, as [Expires] stores it.",
        HelpPages.Of(Id));

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Ttl", "TTL", "TimeToLive", "Expires", "ExpiresAt", "ExpiresOn", "ExpireAt", "Expiry", "ExpiryTime", "ExpiryDate", "Expiration", "ExpirationTime", "ExpirationDate",
    };

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "global::System.DateTimeOffset", "global::System.DateTime", "long", "int" };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        if (site.Model.Expires >= 0)
            return;
        for (int number = 0; number < site.Model.Shape.Fields.Count; number++)
        {
            FieldModel field = site.Model.Shape.Fields[number];
            bool isKey = number == site.Model.Key.Hash || number == site.Model.Key.Range;
            if (!isKey && Names.Contains(field.Property) && Types.Contains(field.Type.Name) && site.PropertyOf(field) is { } property)
            {
                site.Report(Rule, property, property.Name);
                return;
            }
        }
    }
}
