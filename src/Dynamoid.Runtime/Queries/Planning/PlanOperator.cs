namespace Dynamoid.Queries.Planning;

/// <summary>What a condition says of its field, as far as it matters for the way to the items.</summary>
internal enum PlanOperator
{
    /// <summary>Something that no key condition can say, or a condition on several fields.</summary>
    Other,

    /// <summary>The field has one value: the only thing that a hash key can be asked for.</summary>
    Equal,

    /// <summary>The field is below a value.</summary>
    Less,

    /// <summary>The field is at most a value.</summary>
    LessOrEqual,

    /// <summary>The field is above a value.</summary>
    Greater,

    /// <summary>The field is at least a value.</summary>
    GreaterOrEqual,

    /// <summary>The field is between two values, both included.</summary>
    Between,

    /// <summary>The field begins with a value.</summary>
    BeginsWith,

    /// <summary>The field has any value: true of each item in an index that has the field as a key.</summary>
    Exists,
}
