using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>Conditions that all must hold, as the planner takes them; and what is not known of them.</summary>
/// <param name="Conditions">Those that are known.</param>
/// <param name="Elsewhere">Where others come from; null when there are no others.</param>
/// <param name="IsVague">Whether one of them may be about more fields than are known.</param>
internal sealed record ConditionSet(IReadOnlyList<PlanCondition> Conditions, string? Elsewhere, bool IsVague)
{
    // More ways than that are more than anybody can follow.
    private const int Most = 16;

    /// <summary>The sets that a run can have, by the choices that it makes; null when they are too many.</summary>
    public static IReadOnlyList<ConditionSet>? Of(IEnumerable<ConditionNode> all)
    {
        List<ConditionSet> sets = [new([], Elsewhere: null, IsVague: false)];
        foreach (ConditionNode node in all)
        {
            List<ConditionSet>? more = Expand(node);
            if (more is null || sets.Count * more.Count > Most)
                return null;
            sets = [.. sets.SelectMany(_ => more, static (set, other) => Join(set, other))];
        }

        return sets;
    }

    private static ConditionSet Join(ConditionSet left, ConditionSet right) =>
        new([.. left.Conditions, .. right.Conditions], left.Elsewhere ?? right.Elsewhere, left.IsVague || right.IsVague);

    private static List<ConditionSet>? Expand(ConditionNode node)
    {
        switch (node)
        {
            case ConditionNode.And and:
                return Of([and.Left, and.Right])?.ToList();
            case ConditionNode.Choice choice:
                List<List<ConditionSet>?> options = [.. choice.Options.Select(Expand)];
                return options.Contains(null) ? null : [.. options.SelectMany(static option => option!)];
            case ConditionNode.Not { Inner: ConditionNode.Not twice }:
                return Expand(twice.Inner);
            case ConditionNode.Leaf leaf:
                return [One(new PlanCondition(leaf.Field, leaf.Operator))];
            case ConditionNode.Elsewhere elsewhere:
                return [new([], elsewhere.Source, IsVague: false)];
            default:
                HashSet<int> fields = [];
                bool isComplete = Mention(node, fields);
                return [new([new PlanCondition(-1, PlanOperator.Other, [.. fields])], Elsewhere: null, IsVague: !isComplete)];
        }
    }

    private static ConditionSet One(PlanCondition condition) => new([condition], Elsewhere: null, IsVague: false);

    /// <summary>Adds the fields that occur in a condition; false when there may be more.</summary>
    private static bool Mention(ConditionNode node, HashSet<int> fields)
    {
        switch (node)
        {
            case ConditionNode.Leaf leaf:
                fields.Add(leaf.Field);
                return true;
            case ConditionNode.Other other:
                fields.UnionWith(other.Fields);
                return other.IsComplete;
            case ConditionNode.Not not:
                return Mention(not.Inner, fields);
            case ConditionNode.Or or:
                return Mention(or.Left, fields) & Mention(or.Right, fields);
            case ConditionNode.And and:
                return Mention(and.Left, fields) & Mention(and.Right, fields);
            default:
                return false;
        }
    }
}
