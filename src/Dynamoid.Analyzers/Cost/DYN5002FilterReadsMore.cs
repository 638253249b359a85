using Dynamoid.Analyzers.Queries;
using Dynamoid.Modeling.Queries;
using Dynamoid.Modeling.Reading;
using Dynamoid.Queries.Planning;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Analyzers;

/// <summary>Reported on the name of the call that begins the query.</summary>
internal static class DYN5002FilterReadsMore
{
    public const string Id = "DYN5002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        title: "A filter reads more than it returns",
        messageFormat: "This query of '{0}' reads every item of a '{1}', pays for it and then drops those that '{2}' does not fit: {3} would read only what is returned",
        RuleCategories.Cost,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "DynamoDB filters what it has read, after it is charged for.",
        HelpPages.Of(Id));

    /// <summary>Looks at a query whose way is known.</summary>
    public static void Check(QueryVerdict verdict, Action<Diagnostic> report)
    {
        if (!verdict.IsSent || verdict.Elsewhere is not null || verdict.Paths is not [{ Kind: PathKind.Query } path])
            return;
        DocumentFacts document = verdict.Document;
        if (document.Plan.KeysOf(path.Index) is not { Hash: [int hash] } keys || document.Field(hash).IsDiscriminator || path.Conditions.Any(condition => keys.Range.Any(condition.Mentions)))
            return;
        PlanCondition? filter = path.Conditions.Where(condition => CouldBeKey(document, condition) && condition.Field != hash).Select(static condition => (PlanCondition?)condition).FirstOrDefault();
        if (filter is not { } found || document.Model.Indexes.Any(index => index.Keys.Contains(hash) && index.RangeKeys.Contains(found.Field)))
            return;
        bool canBeLocal = hash == document.Model.Key.Hash && document.Model.Key.IsComposite;
        if (path.IsConsistent && !canBeLocal)
            return;
        (string key, string range) = (document.Field(hash).Property.TrimStart('@'), document.Field(found.Field).Property.TrimStart('@'));
        string index = path.IsConsistent ? $"[LocalIndex(RangeKey = nameof({TypeNames.Escape(range)}))]" : $"[GlobalIndex(HashKey = nameof({TypeNames.Escape(key)}), RangeKey = nameof({TypeNames.Escape(range)}))]";
        report(Diagnostic.Create(Rule, verdict.Site, VerdictFacts.OfFilter(verdict, path.IsConsistent ? null : key, range, canBeLocal), document.Name, key, range, index));
    }

    private static bool CouldBeKey(DocumentFacts document, PlanCondition condition) => condition.Field >= 0 && condition.Operator is not (PlanOperator.Other or PlanOperator.Exists)
        && document.Field(condition.Field) is { IsDiscriminator: false, Stored.CanBeKey: true };
}
