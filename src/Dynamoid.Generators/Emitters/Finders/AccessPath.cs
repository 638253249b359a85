using Dynamoid.Generators.Writing;
using Dynamoid.Modeling;
using Dynamoid.Modeling.Models;
using Dynamoid.Queries.Planning;

namespace Dynamoid.Generators.Emitters;

/// <summary>Says which way a finder goes: the planner that decides at run time is asked at build.</summary>
internal sealed class AccessPath(DocumentModel document)
{
    private readonly PlanTable _table = ModelPlans.Of(document);

    private string Table => $"table <c>{Literals.Xml(document.Table.DisplayName)}</c>";

    /// <summary>What is sent for equality of some fields.</summary>
    public string Of(Finder finder)
    {
        PlanCondition[] conditions = [.. finder.Numbers.Select(static number => new PlanCondition(number, PlanOperator.Equal))];
        Plan plan = Planner.Choose(_table, conditions, default);
        string nulls = string.Concat(finder.MayBeNull.Select(part => OfNull(conditions, part)));
        string filter = plan.Roles.Contains(PlanRole.Filter) ? ", with a filter that is applied to what was read and paid for" : "";
        if (!plan.IsQuery)
            return $"one Scan for each page of all of {Table}, eventually consistent, which costs read capacity for every item and is logged as a warning; {Advice(conditions)}";
        return $"one Query for each page of {Source(plan)}, eventually consistent{filter}.{nulls}";
    }

    private string Source(Plan plan) => plan.Index < 0 ? Table : $"index <c>{Literals.Xml(NameOf(document, plan.Index))}</c>";

    // No value is nothing that a key condition can say, so the way is another.
    private string OfNull(PlanCondition[] conditions, int part)
    {
        PlanCondition[] others = [.. conditions];
        others[part] = new PlanCondition(conditions[part].Field, PlanOperator.Other);
        Plan plan = Planner.Choose(_table, others, default);
        string way = plan.Obstacle != PlanObstacle.None ? "is refused, since no key of the index can be asked for it, unless AllowScan() follows"
            : plan.IsQuery ? $"is a filter of a Query of {Source(plan)}"
            : $"is a Scan of {Table}";
        return $" Null for <c>{Literals.Xml(document.Shape.Fields[conditions[part].Field].Attribute)}</c>, which stands for no value, {way}.";
    }

    /// <summary>An index as people call it: by its own name, or by its keys.</summary>
    public static string NameOf(DocumentModel document, int number)
    {
        IndexModel index = document.Indexes[number];
        return index.Name ?? string.Join("_", index.Keys.Select(field => document.Shape.Fields[field].Attribute));
    }

    private string Advice(PlanCondition[] conditions)
    {
        PlanAdvice advice = PlanAdvice.For(_table, conditions);
        if (advice.Index >= 0)
            return $"index <c>{Literals.Xml(NameOf(document, advice.Index))}</c> would serve it, but does not hold all attributes.";
        if (advice.HashKey < 0)
            return "no index can serve it.";
        string property = document.Shape.Fields[advice.HashKey].Property;
        return $"<c>[GlobalIndex(HashKey = nameof({property}))]</c> would serve it.";
    }
}
