namespace Dynamoid;

/// <summary>How a document is saved.</summary>
public sealed record SaveOptions
{
    /// <summary>Whether saving a stored document sets <c>UpdatedAt</c>; a new one always gets it.</summary>
    public bool Touch { get; init; } = true;

    /// <summary>Whether the document must be valid to be saved. By default it must; false saves it as it is.</summary>
    public bool Validate { get; init; } = true;

    internal static SaveOptions Default { get; } = new();
}
