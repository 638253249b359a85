using Dynamoid.Queries.Planning;
using Microsoft.CodeAnalysis.Operations;

namespace Dynamoid.Modeling.Queries;

/// <summary>What the operators and methods of fields are to the planner.</summary>
internal static class Operators
{
    public static PlanOperator Of(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => PlanOperator.Equal,
        BinaryOperatorKind.LessThan => PlanOperator.Less,
        BinaryOperatorKind.LessThanOrEqual => PlanOperator.LessOrEqual,
        BinaryOperatorKind.GreaterThan => PlanOperator.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => PlanOperator.GreaterOrEqual,
        _ => PlanOperator.Other,
    };

    public static PlanOperator Of(string method) => method switch
    {
        "Between" => PlanOperator.Between,
        "BeginsWith" => PlanOperator.BeginsWith,
        "Exists" or "IsNotNull" => PlanOperator.Exists,
        _ => PlanOperator.Other,
    };
}
