using Dynamoid.Analyzers.Design;
using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Queries;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the attribute of the index that is not needed.</summary>
internal sealed class DYN2022IndexServedByAnother : DesignRule
{
    public const string Id = "DYN2022";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "An index does what another does as well",
        messageFormat: "Index {0} serves nothing that index {1} does not, and each write pays for it: remove it",
        RuleCategories.Keys,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An index with a range key is queried by its hash key alone, too.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        for (int number = 0; number < site.Model.Indexes.Count; number++)
        {
            IndexModel index = site.Model.Indexes[number];
            if (index.IsLocal || index.RangeKeys.Count > 0 || !Others(site, number).Any() || IndexMarks.Of(site.Document, number) is not { } place)
                continue;
            site.Report(Rule, place, IndexNames.Of(site.Document, number), IndexNames.Of(site.Document, Others(site, number).First()));
        }
    }

    // Without its range key an item is not in an index, so that key has to be there always.
    private static IEnumerable<int> Others(DesignSite site, int number) => Enumerable.Range(0, site.Model.Indexes.Count).Where(other =>
    {
        (IndexModel index, IndexModel more) = (site.Model.Indexes[number], site.Model.Indexes[other]);
        return !more.IsLocal && more.RangeKeys.Count > 0 && more.HashKeys == index.HashKeys && more.RangeKeys.All(field => IsAlwaysThere(site.Document.Field(field))) && HoldsAllOf(more, index);
    });

    private static bool IsAlwaysThere(FieldModel field) => !field.Stored.Type.CanBeNull && !field.Stored.OmitsEmpty;

    private static bool HoldsAllOf(IndexModel more, IndexModel index) => more.Projection == "All" || index.Projection == "KeysOnly"
        || (index.Projection == "Include" && index.Included.All(field => more.RangeKeys.Contains(field) || more.Included.Contains(field)));
}
