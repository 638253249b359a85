using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>Queries of an index for what it does not hold.</summary>
internal static class FieldErrors
{
    public static void ThrowIfLacking(DocumentSchema schema, ReadPlan plan, ReadFields fields, PlanCondition[] planned, IReadOnlyList<Condition> conditions)
    {
        if (!fields.IsPartial)
            return;
        if (!plan.IsFollowed)
            ThrowIfNotProjected(schema, plan, fields);
        // A scan takes such a filter, and finds that no entry has the attribute.
        if (plan.Plan.IsQuery || plan.IsFollowed)
            ThrowIfFiltered(schema, plan, fields, planned, conditions);
    }

    private static void ThrowIfFiltered(DocumentSchema schema, ReadPlan plan, ReadFields fields, PlanCondition[] planned, IReadOnlyList<Condition> conditions)
    {
        for (int i = 0; i < planned.Length; i++)
        {
            for (int field = 0; field < schema.Fields.Count; field++)
            {
                if (planned[i].Mentions(field) && fields.Lacks(field))
                    throw NotFiltered(schema, plan, conditions[i], schema.Fields[field]);
            }
        }
    }

    private static void ThrowIfNotProjected(DocumentSchema schema, ReadPlan plan, ReadFields fields)
    {
        if (fields.IsAll)
            return;
        if (fields.Missing.ToList() is { Count: > 0 } missing)
            throw new InvalidQueryException(schema.Document, $"A query on {schema.Document} asks for {string.Join(", ", missing)}, which {plan.Source} does not hold. FollowIndex() reads it from the table; or leave it out, or let the index include it.");
    }

    // Of a query DynamoDB takes no such filter.
    private static InvalidQueryException NotFiltered(DocumentSchema schema, ReadPlan plan, Condition condition, FieldSchema field) => new(
        schema.Document,
        $"The condition '{condition}' on {schema.Document} is about {field.Property}, which {plan.Source} does not hold. DynamoDB filters the entries of the index, before any item is read from the table. "
        + "Leave the condition out and look at the documents that come, or let the index include it.");
}
