using Dynamoid.Modeling.Models;
using Dynamoid.Modeling.Naming;
using Dynamoid.Modeling.Reading;
using Dynamoid.Queries.Planning;
using Microsoft.CodeAnalysis;

namespace Dynamoid.Modeling.Queries;

/// <summary>A document as its queries need to know it.</summary>
internal sealed class DocumentFacts
{
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _indexMembers;

    public DocumentFacts(INamedTypeSymbol type, DocumentModel model)
    {
        Type = type;
        Model = model;
        Plan = ModelPlans.Of(model);
        _indexMembers = IndexMembers.NamesOf(model);
        for (int number = 0; number < model.Shape.Fields.Count; number++)
            _fields[model.Shape.Fields[number].Property.TrimStart('@')] = number;
        Kind = KindOf(model);
    }

    public INamedTypeSymbol Type { get; }

    public DocumentModel Model { get; }

    /// <summary>Its keys and indexes as the planner knows them.</summary>
    public PlanTable Plan { get; }

    /// <summary>What each query of a derived document asks for besides, which is its class; null where no index is led by that.</summary>
    public ConditionNode? Kind { get; }

    /// <summary>Its name, as messages have it.</summary>
    public string Name => Type.Name;

    /// <summary>The number of the field of a property; -1 when it has none.</summary>
    public int NumberOf(string property) => _fields.TryGetValue(property, out int number) ? number : -1;

    public FieldModel Field(int number) => Model.Shape.Fields[number];

    /// <summary>Whether an index, or with -1 the table, holds a field.</summary>
    public bool Holds(int index, int field) => index < 0 || Plan.Indexes[index].HoldsAll || field == Model.Key.Hash || field == Model.Key.Range
        || Model.Indexes[index].Keys.Contains(field) || Model.Indexes[index].Included.Contains(field);

    /// <summary>What an index is called in code: the member of <c>Indexes</c>.</summary>
    public string MemberOf(int index) => _indexMembers[index];

    /// <summary>The index that a member of <c>Indexes</c> is about; -1 when there is none.</summary>
    public int IndexOfMember(string member)
    {
        for (int number = 0; number < _indexMembers.Count; number++)
        {
            if (_indexMembers[number] == member)
                return number;
        }

        return -1;
    }

    /// <summary>The fields that a finder is named after: <c>CityAndLatitude</c>; null when they cannot be told.</summary>
    /// <param name="by">The name without its beginning and end.</param>
    /// <param name="count">How many fields there are: one for each value that the finder takes.</param>
    public IReadOnlyList<int>? FieldsOf(string by, int count)
    {
        const string and = "And";
        if (count == 1)
            return NumberOf(by) is >= 0 and var one ? [one] : null;
        for (int end = by.IndexOf(and, StringComparison.Ordinal); end > 0 && count > 1; end = by.IndexOf(and, end + 1, StringComparison.Ordinal))
        {
            if (NumberOf(by.Substring(0, end)) is >= 0 and var first && FieldsOf(by.Substring(end + and.Length), count - 1) is { } rest)
                return [first, .. rest];
        }

        return null;
    }

    /// <summary>Whether it is derived from another document and none from it, so that its queries ask for one class.</summary>
    public bool IsOneClass => Model.Inheritance is { IsDerived: true } && !Lineage.KindsOf(Type).Skip(1).Any();

    // Of several classes, what is asked for is one of several values, which no key condition can say.
    private ConditionNode.Leaf? KindOf(DocumentModel model) =>
        model.Inheritance is { IsDerived: true, Field: var field } && model.Indexes.Any(index => index.Keys.Contains(field))
            ? new ConditionNode.Leaf(field, IsOneClass ? PlanOperator.Equal : PlanOperator.Other)
            : null;

    /// <summary>Whether some fields are the whole key of the table.</summary>
    public bool IsKey(IReadOnlyList<int> fields) => Model.Key.IsComposite
        ? fields.Count == 2 && fields[0] == Model.Key.Hash && fields[1] == Model.Key.Range
        : fields.Count == 1 && fields[0] == Model.Key.Hash;
}
