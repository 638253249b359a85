namespace Dynamoid.Documents;

/// <summary>New hash keys.</summary>
public static class NewKey
{
    /// <summary>A random UUID in lower case.</summary>
    public static string Text() => System.Guid.NewGuid().ToString("D");

    /// <summary>A random UUID.</summary>
    public static Guid Guid() => System.Guid.NewGuid();
}
