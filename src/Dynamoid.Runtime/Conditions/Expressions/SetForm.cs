using System.ComponentModel;

namespace Dynamoid.Conditions;

/// <summary>How a set and its members are stored.</summary>
/// <typeparam name="TSet">The set.</typeparam>
/// <typeparam name="T">The members.</typeparam>
/// <param name="set">How the set is stored.</param>
/// <param name="member">How a member alone is stored.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SetForm<TSet, T>(StoredForm<TSet> set, StoredForm<T> member)
{
    internal StoredForm<TSet> Set { get; } = set;

    internal StoredForm<T> Member { get; } = member;
}
