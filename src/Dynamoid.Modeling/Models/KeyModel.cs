namespace Dynamoid.Modeling.Models;

/// <summary>The key of a table, by the numbers of its fields.</summary>
/// <param name="Hash">The hash key's field.</param>
/// <param name="Range">The range key's field; -1 without one.</param>
public sealed record KeyModel(int Hash, int Range)
{
    public bool IsComposite => Range >= 0;
}
