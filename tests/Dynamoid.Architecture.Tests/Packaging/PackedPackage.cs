using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using Dynamoid.Architecture.Tests.Sources;

namespace Dynamoid.Architecture.Tests.Packaging;

/// <summary>The package as <c>dotnet pack</c> makes it of what is built.</summary>
internal sealed class PackedPackage
{
    private PackedPackage(string file, string symbols)
    {
        Entries = EntriesOf(file);
        Symbols = EntriesOf(symbols);
        using var zip = ZipFile.OpenRead(file);
        using var nuspec = zip.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        Metadata = XElement.Load(nuspec);
    }

    /// <summary>The files inside, without those that every package has.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>The files inside the package of symbols.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>The nuspec.</summary>
    public XElement Metadata { get; }

    /// <summary>Packs into a folder that is deleted when it was read.</summary>
    public static PackedPackage Make(string project)
    {
        var folder = Directory.CreateTempSubdirectory("package-").FullName;
        try
        {
            var configuration = typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
            Run("dotnet", ["pack", project, "--no-build", "--nologo", "-c", configuration, "-o", folder]);
            return new(Directory.GetFiles(folder, "*.nupkg").Single(), Directory.GetFiles(folder, "*.snupkg").Single());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] EntriesOf(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return [.. zip.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml").Order(StringComparer.Ordinal)];
    }

    private static void Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        // A node that outlives the command would keep our output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, output);
    }
}
