namespace Dynamoid;

/// <summary>Stored forms that go together.</summary>
public enum StorageProfile
{
    /// <summary>
    /// What a .NET program would choose for a table of its own: times and days as ISO 8601 text, booleans as <c>BOOL</c>, bytes as <c>B</c>, enums by name, empty texts kept, nulls left out.
    /// </summary>
    Dotnet = 1,

    /// <summary>The Ruby gem since its version 3: times and days as numbers, booleans as <c>BOOL</c>, bytes in Base64, empty texts as null, nulls left out.</summary>
    Gem3,

    /// <summary>The Ruby gem before its version 3: as <see cref="Gem3"/>, but booleans as <c>t</c> and <c>f</c>.</summary>
    Gem1,
}
