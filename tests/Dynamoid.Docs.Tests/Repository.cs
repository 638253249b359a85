using System.Runtime.CompilerServices;

namespace Dynamoid.Docs.Tests;

/// <summary>The repository that this source file belongs to.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    public static string Examples => Path.Combine(Folder(), "Examples");

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
