using Dynamoid.Serialization;

namespace Dynamoid.Conditions;

/// <summary>Writes updates as expressions: the actions clause by clause, in the order in which they were joined.</summary>
internal static class UpdateExpression
{
    private static readonly UpdateClause[] Clauses = [UpdateClause.Set, UpdateClause.Remove, UpdateClause.Add, UpdateClause.Delete];

    /// <summary>Writes the expression into a JSON string that is open.</summary>
    public static void Write(ExpressionWriter expression, ref ItemWriter writer, Update update)
    {
        bool any = false;
        foreach (UpdateClause clause in Clauses)
        {
            bool isFirst = true;
            foreach (UpdateAction action in update.Actions)
            {
                if (action.Clause != clause)
                    continue;
                if (isFirst && any)
                    writer.WriteRaw(" "u8);
                writer.WriteRaw(isFirst ? WordOf(clause) : ","u8);
                action.Write(expression, ref writer);
                isFirst = false;
                any = true;
            }
        }
    }

    private static ReadOnlySpan<byte> WordOf(UpdateClause clause) => clause switch
    {
        UpdateClause.Set => "SET "u8,
        UpdateClause.Remove => "REMOVE "u8,
        UpdateClause.Add => "ADD "u8,
        _ => "DELETE "u8,
    };
}
