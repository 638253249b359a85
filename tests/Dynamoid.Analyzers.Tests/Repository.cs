namespace Dynamoid.Analyzers.Tests;

/// <summary>The files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The C# files of a folder, by their names without extension.</summary>
    public static IReadOnlyDictionary<string, string> Sources(string folder) =>
        Directory.GetFiles(Path.Combine(Root, folder), "*.cs").ToDictionary(static file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The names, without extension, of a folder's C# files that begin in a certain way.</summary>
    public static string[] FileStems(string folder, string start) =>
    [
        .. Directory.GetFiles(Path.Combine(Root, folder), start + "*.cs", SearchOption.AllDirectories).Select(static file => Path.GetFileNameWithoutExtension(file)),
    ];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dynamoid.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
