namespace Dynamoid.LocalDynamoDb;

/// <summary>The npm package of Dynalite, with the packages it uses at the versions and hashes of our package-lock.json. No script of a package is run.</summary>
internal static class DynalitePackage
{
    /// <summary>What node runs, from the folder.</summary>
    public const string Program = "node_modules/dynalite/cli.js";

    /// <summary>The version that package.json asks for.</summary>
    public const string Version = "4.0.0";

    private static readonly string[] Manifests = ["package.json", "package-lock.json"];

    /// <summary>The cached folder, else a freshly installed one.</summary>
    public static async Task<string> FindOrFetchAsync(LocalEnvironment environment, CancellationToken cancellationToken)
    {
        var cached = Path.Combine(environment.CacheFolder, "dynalite-" + Version);
        if (Directory.Exists(cached))
            return cached;

        Directory.CreateDirectory(environment.CacheFolder);
        // As with DynamoDB Local: the first of several processes installs, the others wait.
        await using var fetching = await FileLock.WaitAsync(cached + ".lock", cancellationToken);
        if (!Directory.Exists(cached))
            await InstallAsync(environment, cached, cancellationToken);
        return cached;
    }

    private static async Task InstallAsync(LocalEnvironment environment, string folder, CancellationToken cancellationToken)
    {
        var npm = environment.Find("npm") ?? throw new DynamoDbLocalException(
            "Dynalite is fetched from the npm registry and no 'npm' is on the PATH. Install Node.js with npm (Debian, Ubuntu: apt-get install npm).");

        // Beside the target, so that the last step is a rename within one file system: the folder is there whole or not at all.
        var temporary = Directory.CreateDirectory($"{folder}.{Guid.NewGuid():N}.tmp").FullName;
        try
        {
            foreach (var manifest in Manifests)
                await WriteAsync(manifest, temporary, cancellationToken);
            var (exitCode, output) = await Command.RunAsync(
                npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], temporary, environment.SearchPath, cancellationToken);
            if (exitCode != 0)
                throw new DynamoDbLocalException($"'npm ci' of Dynalite ended with exit code {exitCode}. Check the network and npm's registry. npm said:{Environment.NewLine}{output}");
            Directory.Move(temporary, folder);
        }
        finally
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }

    private static async Task WriteAsync(string manifest, string folder, CancellationToken cancellationToken)
    {
        await using var source = typeof(DynalitePackage).Assembly.GetManifestResourceStream(manifest)!;
        await using var target = File.Create(Path.Combine(folder, manifest));
        await source.CopyToAsync(target, cancellationToken);
    }
}
