namespace Dynamoid.Conditions;

/// <summary>The comparators as expressions have them.</summary>
internal static class Comparators
{
    public static ReadOnlySpan<byte> Text(ConditionOperator comparator) => comparator switch
    {
        ConditionOperator.Equal => " = "u8,
        ConditionOperator.NotEqual => " <> "u8,
        ConditionOperator.Less => " < "u8,
        ConditionOperator.LessOrEqual => " <= "u8,
        ConditionOperator.Greater => " > "u8,
        ConditionOperator.GreaterOrEqual => " >= "u8,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator)),
    };
}
