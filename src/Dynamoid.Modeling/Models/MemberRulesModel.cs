namespace Dynamoid.Modeling.Models;

/// <summary>The rules of one property.</summary>
/// <param name="Member">The property's name.</param>
/// <param name="Expression">How generated code reads it, behind the document.</param>
/// <param name="DisplayName">The expression of the name that messages have.</param>
/// <param name="Field">Its number; -1 when it is not stored, or in a map.</param>
/// <param name="Rules">Its attributes, those first that others depend on.</param>
/// <param name="HasParts">Whether it holds maps that have rules.</param>
/// <param name="MayBeDefault">Whether it is an immutable array, which before it is set throws whatever it is asked.</param>
public sealed record MemberRulesModel(string Member, string Expression, string DisplayName, int Field, EquatableArray<RuleModel> Rules, bool HasParts, bool MayBeDefault);
