using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Dynamoid.RoslynTesting;

/// <summary>
/// Compares generated files with accepted ones beside the test: <c>Snapshots/Class.Test#File.verified.cs</c>. What differs is written as <c>.received.cs</c>;
/// with the environment variable <c>DYNAMOID_ACCEPT_SNAPSHOTS=1</c> it is accepted. The names are those of Verify.
/// </summary>
public static class Snapshot
{
    private const string AcceptVariable = "DYNAMOID_ACCEPT_SNAPSHOTS";

    /// <summary>Compares those files of a run whose concern is named; all files when none is.</summary>
    public static void Matches(GeneratorRun run, string[]? concerns = null, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        string prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#";
        Dictionary<string, string> received = run.Files
            .Where(file => concerns is null || concerns.Any(concern => file.Key.EndsWith($".{concern}.g.cs", StringComparison.Ordinal)))
            .ToDictionary(file => prefix + file.Key[..^".cs".Length], file => file.Value, StringComparer.Ordinal);
        Assert.That(received, Is.Not.Empty, "nothing was generated");
        Compare(folder, prefix, received, accept: Environment.GetEnvironmentVariable(AcceptVariable) == "1");
    }

    /// <summary>Compares files by name with the accepted ones of a folder.</summary>
    public static void Compare(string folder, string prefix, IReadOnlyDictionary<string, string> received, bool accept)
    {
        Directory.CreateDirectory(folder);
        List<string> differing = [];
        foreach ((string name, string text) in received)
        {
            string verified = Path.Combine(folder, name + ".verified.cs");
            string written = Path.Combine(folder, name + ".received.cs");
            File.Delete(written);
            if (File.Exists(verified) && File.ReadAllText(verified) == text)
                continue;
            File.WriteAllText(accept ? verified : written, text);
            if (!accept)
                differing.Add(name);
        }

        IEnumerable<string> leftOver = Directory.GetFiles(folder, prefix + "*.verified.cs")
            .Where(path => !received.ContainsKey(Path.GetFileName(path)[..^".verified.cs".Length]));
        foreach (string path in leftOver)
        {
            if (accept)
                File.Delete(path);
            else
                differing.Add(Path.GetFileName(path) + " (no longer generated)");
        }

        Assert.That(differing, Is.Empty, $"differ from the accepted snapshots; compare the .received.cs files, accept all with {AcceptVariable}=1");
    }
}
