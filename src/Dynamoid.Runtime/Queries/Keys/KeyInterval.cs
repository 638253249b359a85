using Dynamoid.Conditions;
using Dynamoid.Operations;

namespace Dynamoid.Queries;

/// <summary>
/// Several comparisons of one key as one, since a key condition has room for one only. DynamoDB knows intervals with both bounds included: the items at a bound that is not are
/// left out when the page is read.
/// </summary>
internal sealed class KeyInterval
{
    private DynamoValue? _lower;
    private bool _isLowerOpen;
    private DynamoValue? _upper;
    private bool _isUpperOpen;

    /// <summary>Whether no key can be in it.</summary>
    public bool IsEmpty => _lower is not null && _upper is not null
        && KeyOrder.Compare(_lower, _upper) is var order && (order > 0 || (order == 0 && (_isLowerOpen || _isUpperOpen)));

    /// <summary>The interval of one condition.</summary>
    public static KeyInterval Of(Condition condition)
    {
        KeyInterval interval = new();
        interval.Add(condition);
        return interval;
    }

    /// <summary>Narrows the interval by a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="hasLower">Whether the lower one of its two bounds means anything.</param>
    public void Add(Condition condition, bool hasLower = true)
    {
        switch (condition.Leaf!.Value.Operator)
        {
            case ConditionOperator.Equal:
                RaiseLower(ValueOf(condition), isOpen: false);
                LowerUpper(ValueOf(condition), isOpen: false);
                break;
            case ConditionOperator.Between:
                if (hasLower)
                    RaiseLower(ValueOf(condition), isOpen: false);
                LowerUpper(ValueOf(condition, part: 1), isOpen: false);
                break;
            case ConditionOperator.Greater or ConditionOperator.GreaterOrEqual:
                RaiseLower(ValueOf(condition), condition.Leaf.Value.Operator == ConditionOperator.Greater);
                break;
            default:
                LowerUpper(ValueOf(condition), condition.Leaf.Value.Operator == ConditionOperator.Less);
                break;
        }
    }

    /// <summary>The interval as a condition; with two bounds, both are included.</summary>
    public Condition ToCondition(FieldPath path) => (_lower, _upper) switch
    {
        ({ } lower, { } upper) when lower == upper => new KeyComparison(path, ConditionOperator.Equal, lower),
        ({ } lower, { } upper) => new KeyComparison(path, ConditionOperator.Between, lower, upper),
        ({ } lower, null) => new KeyComparison(path, _isLowerOpen ? ConditionOperator.Greater : ConditionOperator.GreaterOrEqual, lower),
        _ => new KeyComparison(path, _isUpperOpen ? ConditionOperator.Less : ConditionOperator.LessOrEqual, _upper!),
    };

    /// <summary>What leaves out the items at a bound that the condition includes and the interval does not; null when there is nothing to do.</summary>
    public IItemGate? Gate(string attribute)
    {
        if (_lower is null || _upper is null || !(_isLowerOpen || _isUpperOpen))
            return null;
        return new BoundGate(attribute, _isLowerOpen ? _lower : null, _isUpperOpen ? _upper : null);
    }

    private void RaiseLower(DynamoValue bound, bool isOpen)
    {
        int order = _lower is null ? 1 : KeyOrder.Compare(bound, _lower);
        _isLowerOpen = order > 0 ? isOpen : _isLowerOpen || (order == 0 && isOpen);
        if (order > 0)
            _lower = bound;
    }

    private void LowerUpper(DynamoValue bound, bool isOpen)
    {
        int order = _upper is null ? -1 : KeyOrder.Compare(bound, _upper);
        _isUpperOpen = order < 0 ? isOpen : _isUpperOpen || (order == 0 && isOpen);
        if (order < 0)
            _upper = bound;
    }

    private static DynamoValue ValueOf(Condition condition, int part = 0) => KeyRange.ValueOf((IExpressionValue)condition, part);
}
