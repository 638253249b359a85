namespace Dynamoid.Modeling.Models;

/// <summary>Where a type stands: what a generator needs to open it again.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Containers">The types around it, outermost first.</param>
/// <param name="Name">The type's own name.</param>
/// <param name="Keyword"><c>class</c>, <c>record</c>, <c>struct</c> or <c>record struct</c>.</param>
/// <param name="Accessibility">As it is written: <c>public</c>, <c>internal</c>, <c>private protected</c>...</param>
/// <param name="IsReachable">Whether all code of the assembly can name it: neither it nor a type around it is private or protected.</param>
public sealed record Hierarchy(
    string Namespace, EquatableArray<ContainerModel> Containers, string Name, string Keyword, string Accessibility, bool IsReachable)
{
    /// <summary>The name as people say it: <c>Shop.Outer.Order</c>.</summary>
    public string DisplayName => Prefix + Name;

    /// <summary>The name as generated code uses it: <c>global::Shop.Outer.Order</c>.</summary>
    public string FullName => "global::" + DisplayName;

    /// <summary>Which one it is of the types whose names differ in the case of letters alone; 0 for the first, and for all that have no such twin.</summary>
    public int Twin { get; init; }

    public bool IsStruct => Keyword.EndsWith("struct", StringComparison.Ordinal);

    /// <summary>The full name of a type that stands beside this one.</summary>
    public string Sibling(string name) => "global::" + Prefix + name;

    private string Prefix
    {
        get
        {
            string prefix = Namespace.Length == 0 ? "" : Namespace + ".";
            foreach (ContainerModel container in Containers)
                prefix += container.Name + ".";
            return prefix;
        }
    }
}
