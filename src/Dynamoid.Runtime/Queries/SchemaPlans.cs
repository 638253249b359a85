using Dynamoid.Conditions;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>Schemas and conditions as the planner knows them.</summary>
internal static class SchemaPlans
{
    public static PlanTable Of(DocumentSchema schema) => new(
        schema.HashKeyField,
        schema.RangeKeyField,
        [.. schema.Indexes.Select(static index => new PlanIndex(new(index.HashKeyFields, index.RangeKeyFields), index.IsLocal, index.Projection == IndexProjection.All))],
        field => schema.Fields[field].CanBeKey);

    public static PlanCondition[] Of(DocumentSchema schema, IReadOnlyList<Condition> conditions)
    {
        PlanCondition[] plans = conditions.Count == 0 ? [] : new PlanCondition[conditions.Count];
        for (int i = 0; i < plans.Length; i++)
            plans[i] = conditions[i].Leaf is { } leaf ? new(leaf.Field, OperatorOf(leaf.Operator)) : new(-1, PlanOperator.Other, Mentioned(schema, conditions[i]));
        return plans;
    }

    private static PlanOperator OperatorOf(ConditionOperator condition) => condition switch
    {
        ConditionOperator.Equal => PlanOperator.Equal,
        ConditionOperator.Less => PlanOperator.Less,
        ConditionOperator.LessOrEqual => PlanOperator.LessOrEqual,
        ConditionOperator.Greater => PlanOperator.Greater,
        ConditionOperator.GreaterOrEqual => PlanOperator.GreaterOrEqual,
        ConditionOperator.Between => PlanOperator.Between,
        ConditionOperator.BeginsWith => PlanOperator.BeginsWith,
        ConditionOperator.Exists or ConditionOperator.IsNotNull => PlanOperator.Exists,
        _ => PlanOperator.Other,
    };

    // What an expression names is known when it has been written.
    private static List<int> Mentioned(DocumentSchema schema, Condition condition)
    {
        ExpressionWriter expression = new(schema.Document);
        ItemWriter writer = new(capacity: 256);
        try
        {
            expression.Write(ref writer, condition);
        }
        finally
        {
            writer.Dispose();
        }

        List<int> fields = [.. expression.Fields.Select(static path => path.Field)];
        for (int field = 0; field < schema.Fields.Count && expression.Names.Count > 0; field++)
        {
            if (expression.Names.Contains(schema.Fields[field].Attribute))
                fields.Add(field);
        }

        return fields;
    }
}
