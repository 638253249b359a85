namespace Dynamoid.LocalDynamoDb.Tests;

/// <summary>Folders made up for a test.</summary>
internal static class Tools
{
    /// <summary>A folder that holds one link, to this machine's program of that name.</summary>
    public static string FolderWith(string program)
    {
        var here = LocalEnvironment.OfThisProcess().Find(program) ?? throw new InvalidOperationException($"These tests need '{program}' on the PATH.");
        var folder = Directory.CreateTempSubdirectory("only-").FullName;
        File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(here)), here);
        return folder;
    }

    /// <summary>A folder that holds one file.</summary>
    public static string FolderWithFile(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("with-").FullName;
        File.WriteAllText(Path.Combine(folder, name), text);
        return folder;
    }
}
