namespace Dynamoid.Architecture.Tests.Sources;

/// <summary>The working copy that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotSource = ["bin", "obj", "artifacts", ".git", ".cache", "node_modules", "TestResults"];

    /// <summary>Its root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the runtime's sources.</summary>
    public static string Runtime { get; } = Path.Combine(Root, "src", "Dynamoid.Runtime");

    /// <summary>The files below a folder that people write, by their full paths.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var full = Path.Combine(Root, folder);
        return !Directory.Exists(full)
            ? []
            : from file in Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories)
              where !Relative(file).Split('/').Any(NotSource.Contains)
              orderby file
              select file;
    }

    /// <summary>A file's path from the root, with slashes.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dynamoid.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has Dynamoid.sln.");
        return folder.FullName;
    }
}
