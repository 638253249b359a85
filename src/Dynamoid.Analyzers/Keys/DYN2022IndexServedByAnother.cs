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
        description: "An index is queried by its hash key and any beginning of its range key, too.",
        HelpPages.Of(Id));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Check(DesignSite site)
    {
        for (int number = 0; number < site.Model.Indexes.Count; number++)
        {
            IndexModel index = site.Model.Indexes[number];
            if (index.IsLocal || !Others(site, number).Any() || IndexMarks.Of(site.Document, number) is not { } place)
                continue;
            site.Report(Rule, place, IndexNames.Of(site.Document, number), IndexNames.Of(site.Document, Others(site, number).First()));
        }
    }

    private static IEnumerable<int> Others(DesignSite site, int number) => Enumerable.Range(0, site.Model.Indexes.Count).Where(other =>
    {
        (IndexModel index, IndexModel more) = (site.Model.Indexes[number], site.Model.Indexes[other]);
        return other != number && !more.IsLocal && AreSame(more.HashKeys, index.HashKeys) && Begins(index.RangeKeys, more, site.Document) && HoldsAllOf(more, index)
            && !(IsTwin(more, index) && number < other);
    });

    // All attributes of a hash key are compared by ==, so their order makes no difference to a query.
    private static bool AreSame(EquatableArray<int> left, EquatableArray<int> right) => left.Count == right.Count && left.All(field => right.Contains(field));

    // Without all of its range key an item is not in an index, so what comes after the beginning has to be there always.
    private static bool Begins(EquatableArray<int> beginning, IndexModel more, DocumentFacts document) =>
        more.RangeKeys.Take(beginning.Count).SequenceEqual(beginning) && more.RangeKeys.Skip(beginning.Count).All(field => IsAlwaysThere(document.Field(field)));

    // Of two that do the same, the first stays.
    private static bool IsTwin(IndexModel more, IndexModel index) => more.RangeKeys.Count == index.RangeKeys.Count && HoldsAllOf(index, more);

    private static bool IsAlwaysThere(FieldModel field) => !field.Stored.Type.CanBeNull && !field.Stored.OmitsEmpty;

    private static bool HoldsAllOf(IndexModel more, IndexModel index) => more.Projection == "All" || index.Projection == "KeysOnly"
        || (index.Projection == "Include" && index.Included.All(field => more.Keys.Contains(field) || more.Included.Contains(field)));
}
