using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>Queries of an index for what it does not hold.</summary>
internal static class FieldErrors
{
    public static void ThrowIfLacking(DocumentSchema schema, ReadPlan plan, ReadFields fields, PlanCondition[] planned, IReadOnlyList<Condition> conditions)
    {
        if (!plan.IsFollowed)
        {
            ThrowIfNotProjected(schema, plan, fields);
            return;
        }

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

    // The index would be asked, and would find that no item has it.
    private static InvalidQueryException NotFiltered(DocumentSchema schema, ReadPlan plan, Condition condition, FieldSchema field) => new(
        schema.Document,
        $"The condition '{condition}' on {schema.Document} is about {field.Property}, which {plan.Source} does not hold, so it would find nothing there: DynamoDB filters the index, before the items are read from the table. "
        + "Leave the condition out and look at the documents that come, or let the index include it.");
}
