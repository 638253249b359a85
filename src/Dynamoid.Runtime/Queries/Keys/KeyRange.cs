using Dynamoid.Conditions;
using Dynamoid.Serialization;

namespace Dynamoid.Queries;

/// <summary>The keys that a key condition takes, which stand next to each other in DynamoDB's order.</summary>
/// <param name="comparator">How keys are compared.</param>
/// <param name="value">With what.</param>
/// <param name="upper">The upper bound, where there are two.</param>
internal readonly struct KeyRange(ConditionOperator comparator, DynamoValue value, DynamoValue? upper)
{
    /// <summary>The keys that a condition takes.</summary>
    public static KeyRange Of(Condition condition)
    {
        ConditionOperator comparator = condition is KeyComparison several ? several.Comparator : condition.Leaf!.Value.Operator;
        IExpressionValue values = (IExpressionValue)condition;
        return new(comparator, ValueOf(values, part: 0), comparator == ConditionOperator.Between ? ValueOf(values, part: 1) : null);
    }

    /// <summary>A value of a condition.</summary>
    public static DynamoValue ValueOf(IExpressionValue values, int part)
    {
        ItemWriter writer = new(capacity: 256);
        try
        {
            values.WriteValue(ref writer, part);
            ItemReader reader = new(writer.Written);
            return DynamoValueCodec.Read(ref reader);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>0 of a key that is taken; less of one before all of those, more of one behind them.</summary>
    public int OrderOf(DynamoValue key)
    {
        int order = KeyOrder.Compare(key, value);
        return comparator switch
        {
            ConditionOperator.Equal => order,
            ConditionOperator.Greater => order <= 0 ? -1 : 0,
            ConditionOperator.GreaterOrEqual => Math.Min(order, 0),
            ConditionOperator.Less => order >= 0 ? 1 : 0,
            ConditionOperator.LessOrEqual => Math.Max(order, 0),
            ConditionOperator.Between => order < 0 ? -1 : Math.Max(KeyOrder.Compare(key, upper!), 0),
            _ => BeginsWith(key, value) ? 0 : order,
        };
    }

    private static bool BeginsWith(DynamoValue key, DynamoValue prefix) => (key, prefix) switch
    {
        (DynamoValue.String { Value: var text }, DynamoValue.String { Value: var start }) => text.StartsWith(start, StringComparison.Ordinal),
        (DynamoValue.Binary(var bytes), DynamoValue.Binary(var start)) => bytes.Span.StartsWith(start.Span),
        _ => false,
    };
}
