using Dynamoid.Documents;
using Dynamoid.Operations;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;
using Microsoft.Extensions.Logging;

namespace Dynamoid.Queries;

/// <summary>Tells of scans that nobody asked for.</summary>
internal static class ScanGuard
{
    /// <summary>Logs or refuses a scan, as the options say.</summary>
    /// <exception cref="ScanProhibitedException">Scans are refused.</exception>
    public static void Check(DocumentSchema schema, PlanTable keys, ReadPlan plan, QueryOptions options, QueryDefaults defaults)
    {
        if (plan.Plan.IsQuery || options.AllowsScan)
            return;
        if (!defaults.ErrorOnScan && !(defaults.WarnOnScan && defaults.Logger.IsEnabled(LogLevel.Warning)))
            return;
        PlanCondition[] conditions = SchemaPlans.Of(schema, options.Where?.Conjuncts ?? []);
        string fields = FieldsOf(schema, conditions);
        string advice = Advice(schema, keys, plan, conditions);
        if (defaults.ErrorOnScan)
            throw new ScanProhibitedException(schema.Document, $"Where on {schema.Document} would scan {plan.Source} and pay for every item of it, because no condition equals a hash key. Conditions on: {fields}. {advice}");
        ScanLog.NotAskedFor(defaults.Logger, schema.Document, plan.Source, fields, advice);
    }

    private static string FieldsOf(DocumentSchema schema, PlanCondition[] conditions) =>
        string.Join(", ", schema.Fields.Where((_, number) => Array.Exists(conditions, condition => condition.Mentions(number))).Select(static field => field.Property));

    private static string Advice(DocumentSchema schema, PlanTable keys, ReadPlan plan, PlanCondition[] conditions)
    {
        const string meant = "AllowScan() says that the scan is meant.";
        if (plan.Index is { } forced)
            return $"Compare {NamesOf(schema, forced)}, the hash key of the index that was asked for, by ==. {meant}";
        PlanAdvice advice = PlanAdvice.For(keys, conditions, schema.Inheritance?.Field ?? -1);
        if (advice.Index >= 0)
        {
            string name = CreateTable.IndexName(plan.Parts.Table, schema, schema.Indexes[advice.Index]);
            return $"Index '{name}' would serve it, but lacks attributes: WithIndex(\"{name}\") reads partial documents from it. {meant}";
        }

        if (advice.Near >= 0)
            return $"Index '{CreateTable.IndexName(plan.Parts.Table, schema, schema.Indexes[advice.Near])}' would serve it if {NamesOf(schema, schema.Indexes[advice.Near])} were compared by ==. {meant}";
        if (advice.HashKey < 0)
            return $"No index serves conditions of which none compares a field by ==. {meant}";
        string range = advice.RangeKey < 0 ? "" : $", RangeKey = {NameOf(schema, advice.RangeKey)}";
        return $"An index would serve it: [GlobalIndex(HashKey = {NameOf(schema, advice.HashKey)}{range})]. {meant}";
    }

    private static string NamesOf(DocumentSchema schema, IndexSchema index) => string.Join(" and ", index.HashKeyFields.Select(field => schema.Fields[field].Property));

    private static string NameOf(DocumentSchema schema, int field) =>
        field == schema.Inheritance?.Field ? $"{nameof(InheritanceAttribute)}.{nameof(InheritanceAttribute.Field)}" : $"nameof({schema.Fields[field].Property})";
}
