using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>Writes conditions with the names of attributes and without values.</summary>
internal static class KeyText
{
    /// <summary>The key condition of a plan: <c>city = ? and latitude &gt; ?</c>.</summary>
    public static string Of(DocumentFacts document, Plan plan, IReadOnlyList<PlanCondition> conditions) => string.Join(
        " and ",
        document.Plan.KeysOf(plan.Index).All.SelectMany(key => conditions
            .Where((condition, number) => condition.Field == key && (plan.Roles[number] is PlanRole.HashKey or PlanRole.RangeKey))
            .Select(condition => document.Field(condition.Field).Attribute + Comparison(condition.Operator))
            .Distinct()));

    /// <summary>The fields that a condition is about.</summary>
    public static string Names(DocumentFacts document, PlanCondition condition) =>
        string.Join(", ", Enumerable.Range(0, document.Model.Shape.Fields.Count).Where(condition.Mentions).Select(number => document.Field(number).Attribute));

    /// <summary>The fields that some conditions are about.</summary>
    public static string Names(DocumentFacts document, IReadOnlyList<PlanCondition> conditions) =>
        string.Join(", ", Enumerable.Range(0, document.Model.Shape.Fields.Count).Where(number => conditions.Any(one => one.Mentions(number))).Select(number => document.Field(number).Attribute));

    private static string Comparison(PlanOperator plan) => plan switch
    {
        PlanOperator.Equal => " = ?",
        PlanOperator.Less => " < ?",
        PlanOperator.LessOrEqual => " <= ?",
        PlanOperator.Greater => " > ?",
        PlanOperator.GreaterOrEqual => " >= ?",
        PlanOperator.Between => " between ? and ?",
        _ => " begins with ?",
    };
}
