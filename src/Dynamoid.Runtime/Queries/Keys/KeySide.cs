using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>What the conditions say of one attribute of the key that is queried.</summary>
/// <param name="Condition">The condition for DynamoDB; null when there is none.</param>
/// <param name="Gate">What has to be left out all the same.</param>
/// <param name="IsEmpty">Whether nothing can match.</param>
internal readonly record struct KeySide(Condition? Condition, IItemGate? Gate, bool IsEmpty)
{
    /// <summary>Puts the conditions on an attribute together.</summary>
    public static KeySide Of(DocumentSchema schema, int key, Plan plan, IReadOnlyList<Condition> conditions)
    {
        FieldSchema field = schema.Fields[key];
        Condition? first = null;
        KeyInterval? interval = null;
        for (int i = 0; i < conditions.Count; i++)
        {
            if (!IsOn(key, plan, conditions, i))
                continue;
            KeyTruth truth = EmptyOperand.TruthOf(field, conditions[i]);
            if (truth == KeyTruth.Never)
                return new(Condition: null, Gate: null, IsEmpty: true);
            if (truth == KeyTruth.Always)
                continue;
            if (first is null && truth == KeyTruth.Open)
            {
                first = conditions[i];
                continue;
            }

            (interval ??= first is null ? new() : KeyInterval.Of(first)).Add(conditions[i], hasLower: truth == KeyTruth.Open);
            first ??= conditions[i];
        }

        if (interval is null)
            return new(first, Gate: null, IsEmpty: false);
        return interval.IsEmpty
            ? new(Condition: null, Gate: null, IsEmpty: true)
            : new(interval.ToCondition(new FieldPath(key, field.Attribute)), interval.Gate(field.Attribute), IsEmpty: false);
    }

    /// <summary>Whether any condition on an attribute goes into the key condition.</summary>
    public static bool IsAsked(int key, Plan plan, IReadOnlyList<Condition> conditions)
    {
        for (int i = 0; i < conditions.Count; i++)
        {
            if (IsOn(key, plan, conditions, i))
                return true;
        }

        return false;
    }

    private static bool IsOn(int key, Plan plan, IReadOnlyList<Condition> conditions, int number) =>
        plan.Roles[number] is PlanRole.HashKey or PlanRole.RangeKey && conditions[number].Leaf?.Field == key;
}
