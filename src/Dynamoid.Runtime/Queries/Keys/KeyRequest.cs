using Dynamoid.Operations;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>What the conditions say of the whole key that is queried.</summary>
/// <param name="Conditions">The conditions for DynamoDB: hash key first, then range key from left to right; one for each attribute that has any.</param>
/// <param name="Gate">What has to be left out all the same.</param>
/// <param name="IsEmpty">Whether nothing can match.</param>
internal readonly record struct KeyRequest(IReadOnlyList<Condition> Conditions, IItemGate? Gate, bool IsEmpty)
{
    /// <summary>Puts the conditions on a key together.</summary>
    public static KeyRequest Of(DocumentSchema schema, PlanKeys key, Plan plan, IReadOnlyList<Condition> conditions)
    {
        if (!plan.IsQuery || plan.Obstacle != PlanObstacle.None)
            return new([], Gate: null, IsEmpty: false);
        var found = new Condition[CountAsked(key.Hash, plan, conditions) + CountAsked(key.Range, plan, conditions)];
        int count = 0;
        IItemGate? gate = null;
        bool isEmpty = false;
        for (int i = 0; i < key.Hash.Count + key.Range.Count; i++)
        {
            KeySide side = KeySide.Of(schema, i < key.Hash.Count ? key.Hash[i] : key.Range[i - key.Hash.Count], plan, conditions);
            isEmpty |= side.IsEmpty;
            // Only the last condition can be an interval, so there is one gate at most.
            gate ??= side.Gate;
            if (side.Condition is { } condition)
                found[count++] = condition;
        }

        // Fewer only where a condition is true of every key, or a contradiction leaves nothing to ask for.
        return new(count == found.Length ? found : found[..count], gate, isEmpty);
    }

    private static int CountAsked(IReadOnlyList<int> fields, Plan plan, IReadOnlyList<Condition> conditions)
    {
        int asked = 0;
        for (int i = 0; i < fields.Count; i++)
            asked += KeySide.IsAsked(fields[i], plan, conditions) ? 1 : 0;
        return asked;
    }
}
