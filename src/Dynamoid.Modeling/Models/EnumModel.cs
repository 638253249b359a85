namespace Dynamoid.Modeling.Models;

/// <summary>An enum that a type stores by the names of its members.</summary>
/// <param name="Type">The enum's full name.</param>
/// <param name="NamesType">The simple name of the generated struct that knows the members.</param>
/// <param name="IsReachable">Whether all code of the assembly can name the enum.</param>
/// <param name="IsFlags">Whether its members combine.</param>
/// <param name="Members">The members in order of declaration.</param>
public sealed record EnumModel(string Type, string NamesType, bool IsReachable, bool IsFlags, EquatableArray<EnumMemberModel> Members);
