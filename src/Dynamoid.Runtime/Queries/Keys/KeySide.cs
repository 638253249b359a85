using Dynamoid.Conditions;
using Dynamoid.Operations;
using Dynamoid.Queries.Planning;
using Dynamoid.Schemas;

namespace Dynamoid.Queries;

/// <summary>What the conditions say of one part of the key that is queried.</summary>
/// <param name="Condition">The condition for DynamoDB; null when there is none.</param>
/// <param name="Gate">What has to be left out all the same.</param>
/// <param name="IsEmpty">Whether nothing can match.</param>
internal readonly record struct KeySide(Condition? Condition, IItemGate? Gate, bool IsEmpty)
{
    /// <summary>Puts the conditions of a role together.</summary>
    public static KeySide Of(DocumentSchema schema, int key, PlanRole role, Plan plan, IReadOnlyList<Condition> conditions)
    {
        List<Condition> own = [.. conditions.Where((_, i) => plan.Roles[i] == role)];
        if (own.Count < 2)
            return new(own.FirstOrDefault(), Gate: null, IsEmpty: false);
        KeyInterval interval = new();
        own.ForEach(interval.Add);
        FieldSchema field = schema.Fields[key];
        return interval.IsEmpty
            ? new(Condition: null, Gate: null, IsEmpty: true)
            : new(interval.ToCondition(new FieldPath(key, field.Attribute)), interval.Gate(field.Attribute), IsEmpty: false);
    }
}
