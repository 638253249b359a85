namespace Dynamoid.Modeling.Models;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsAlias">Whether an earlier member has the same value, so that the name is read but never written.</param>
public sealed record EnumMemberModel(string Name, bool IsAlias);
