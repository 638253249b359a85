using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>
/// Where the first page begins. DynamoDB refuses a place that the key conditions do not hold; but what they ask for may have moved on since the place was known, as the present time does,
/// and what comes after it is known all the same.
/// </summary>
/// <param name="After">The key after which the first page begins, as JSON; null for the beginning.</param>
/// <param name="IsPast">Whether nothing that is asked for comes after the place.</param>
internal readonly record struct StartPlace(byte[]? After, bool IsPast = false)
{
    /// <summary>The place of a position in what a plan reads.</summary>
    /// <exception cref="InvalidQueryException">It is among the items of another hash key.</exception>
    public static StartPlace Of(DocumentSchema schema, ReadPlan plan, byte[]? position)
    {
        if (position is null || plan.Parts.KeyConditions.Count == 0)
            return new(position);
        int order = OrderOf(schema, plan, CursorPosition.Read(position));
        if (order == 0)
            return new(position);
        return order < 0 != plan.Parts.IsDescending ? new(After: null) : new(After: null, IsPast: true);
    }

    // Key conditions are about the first attributes of the key, one about each, in the key's order.
    private static int OrderOf(DocumentSchema schema, ReadPlan plan, Dictionary<string, DynamoValue> position)
    {
        IReadOnlyList<int> hash = plan.Index?.HashKeyFields ?? [schema.HashKeyField];
        IReadOnlyList<int> range = plan.Index?.RangeKeyFields ?? [schema.RangeKeyField];
        for (int i = 0; i < plan.Parts.KeyConditions.Count; i++)
        {
            FieldSchema key = schema.Fields[i < hash.Count ? hash[i] : range[i - hash.Count]];
            int order = KeyRange.Of(plan.Parts.KeyConditions[i]).OrderOf(position[key.Attribute]);
            if (order != 0 && i < hash.Count)
                throw new InvalidQueryException(schema.Document, $"A query of {plan.Source} was to start after an item with another {key.Property} than its conditions ask for. Start after one that it finds.");
            if (order != 0)
                return order;
        }

        return 0;
    }
}
