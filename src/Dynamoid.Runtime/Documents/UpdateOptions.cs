namespace Dynamoid;

/// <summary>How an item is updated.</summary>
public sealed record UpdateOptions
{
    /// <summary>Whether <c>UpdatedAt</c> is set to the present time, unless the update itself changes it.</summary>
    public bool Touch { get; init; } = true;

    /// <summary>What comes back of the item: by default all of it, as it is afterwards.</summary>
    public ReturnValues Returns { get; init; }

    internal static UpdateOptions Default { get; } = new();

    internal static UpdateOptions Untouched { get; } = new() { Touch = false };
}
