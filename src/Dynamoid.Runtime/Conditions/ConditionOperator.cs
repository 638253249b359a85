namespace Dynamoid.Conditions;

/// <summary>How a condition compares a field.</summary>
internal enum ConditionOperator : byte
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between,
    BeginsWith,
    In,
    Contains,
    NotContains,
    Exists,
    NotExists,
    IsNull,
    IsNotNull,
    HasType,
    Size,
}
