namespace Dynamoid;

/// <summary>Sets how the documents of an assembly are stored where they do not say it themselves.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DynamoidDefaultsAttribute : StorageSettingsAttribute
{
    /// <summary>How attribute names follow from property names.</summary>
    public AttributeNaming AttributeNames { get; set; }

    /// <summary>Whether documents have <c>CreatedAt</c> and <c>UpdatedAt</c>; they do unless this is false.</summary>
    public bool Timestamps { get; set; } = true;

    /// <summary>What the compiler says of the assembly's queries that scan. At run time <c>DynamoidOptions.ErrorOnScan</c> decides.</summary>
    public ScanPolicy Scans { get; set; }
}

/// <summary>How attribute names follow from property names.</summary>
public enum AttributeNaming
{
    /// <summary><c>FirstName</c> is stored as <c>first_name</c>.</summary>
    SnakeCase,

    /// <summary><c>FirstName</c> is stored as <c>firstName</c>.</summary>
    CamelCase,

    /// <summary><c>FirstName</c> is stored as <c>FirstName</c>.</summary>
    AsWritten,
}
