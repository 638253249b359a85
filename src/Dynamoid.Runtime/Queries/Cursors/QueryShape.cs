using System.Security.Cryptography;
using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>
/// What a cursor is bound to: table, index, direction, segment, the texts of all expressions, and the values of the key but for the last range key that is asked for: its value and those of
/// filters may change from page to page, as the present time does.
/// </summary>
internal static class QueryShape
{
    /// <summary>How many bytes a shape has.</summary>
    public const int Length = 16;

    /// <summary>The shape of a query as a hash.</summary>
    public static byte[] Of(ReadPlan plan)
    {
        ItemWriter writer = new();
        try
        {
            writer.WriteText(plan.Parts.Table.Name);
            writer.WriteRaw(plan.Parts.IsDescending ? "\n-"u8 : "\n+"u8);
            writer.WriteText(plan.Parts.IndexName);
            // With another value of these a position would be a place among other items.
            int bound = Math.Max(plan.Index?.HashKeyFields.Count ?? 1, plan.Parts.KeyConditions.Count - 1);
            ExpressionWriter key = Writer(plan);
            Write(ref writer, key, plan.Parts.KeyConditions.Take(bound));
            key.WriteValues(ref writer);
            Write(ref writer, Writer(plan), plan.Parts.KeyConditions.Skip(bound));
            Write(ref writer, Writer(plan), plan.Parts.Filters);
            writer.WriteRaw(plan.Gate is null ? "\n"u8 : "\n|"u8);
            plan.Parts.Segment?.Write(ref writer);
            return SHA256.HashData(writer.Written)[..Length];
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static void Write(ref ItemWriter writer, ExpressionWriter expressions, IEnumerable<Condition> conditions)
    {
        writer.WriteRaw("\n"u8);
        expressions.WriteAll(ref writer, [.. conditions]);
    }

    // Attributes by their names: the numbers of fields change with each property that is added or moved.
    private static ExpressionWriter Writer(ReadPlan plan) => new(plan.Parts.Table.Document) { QuotesNames = true };
}
