namespace Dynamoid.Conditions;

/// <summary>What is to be known of a condition about one field of the document, to choose a table or index for it.</summary>
/// <param name="Field">The field's number.</param>
/// <param name="Operator">How it is compared with constants.</param>
internal readonly record struct ConditionLeaf(int Field, ConditionOperator Operator);
