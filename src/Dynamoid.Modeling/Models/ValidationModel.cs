namespace Dynamoid.Modeling.Models;

/// <summary>The rules of a document or map.</summary>
/// <param name="Members">Those of its properties.</param>
/// <param name="TypeRules">The attributes on the class itself.</param>
/// <param name="IsValidatable">Whether it implements <c>IValidatableObject</c>.</param>
/// <param name="Methods">The methods marked <c>[Validate]</c>, those of base classes first.</param>
public sealed record ValidationModel(EquatableArray<MemberRulesModel> Members, EquatableArray<RuleModel> TypeRules, bool IsValidatable, EquatableArray<RuleMethodModel> Methods);
