namespace Dynamoid;

/// <summary>How a document is saved.</summary>
public sealed record SaveOptions
{
    /// <summary>Whether saving a stored document sets <c>UpdatedAt</c>; a new one always gets it.</summary>
    public bool Touch { get; init; } = true;

    internal static SaveOptions Default { get; } = new();
}
