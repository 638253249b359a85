using Dynamoid.Queries.Planning;

namespace Dynamoid.Modeling.Queries;

/// <summary>A condition, as far as the source tells.</summary>
internal abstract record ConditionNode
{
    private ConditionNode()
    {
    }

    /// <summary>A field of the document and constants.</summary>
    /// <param name="Field">The field's number.</param>
    /// <param name="Operator">What is said of it.</param>
    public sealed record Leaf(int Field, PlanOperator Operator) : ConditionNode;

    /// <summary>A condition that no key condition can say and that is about one or several fields: <c>||</c>, <c>!</c>, two fields compared, what is inside of a map.</summary>
    /// <param name="Fields">The fields that occur in it.</param>
    /// <param name="IsComplete">Whether these are all.</param>
    public sealed record Other(IReadOnlyList<int> Fields, bool IsComplete = true) : ConditionNode;

    /// <summary>The opposite of a condition.</summary>
    public sealed record Not(ConditionNode Inner) : ConditionNode;

    /// <summary>Either condition or both.</summary>
    public sealed record Or(ConditionNode Left, ConditionNode Right) : ConditionNode;

    /// <summary>Both conditions.</summary>
    public sealed record And(ConditionNode Left, ConditionNode Right) : ConditionNode;

    /// <summary>One of some conditions, which the run decides.</summary>
    public sealed record Choice(IReadOnlyList<ConditionNode> Options) : ConditionNode;

    /// <summary>A condition that comes from elsewhere.</summary>
    /// <param name="Source">Where it comes from, as a message says it.</param>
    public sealed record Elsewhere(string Source) : ConditionNode;
}
