namespace Dynamoid.LocalDynamoDb;

/// <summary>The folder with <c>DynamoDBLocal.jar</c> and the libraries it loads.</summary>
internal static class EmulatorFolder
{
    /// <summary>The file that tells that a folder is one.</summary>
    public const string Jar = "DynamoDBLocal.jar";

    /// <summary>The folder the environment names, else the cached one, else a freshly fetched one.</summary>
    public static async Task<string> FindOrFetchAsync(LocalEnvironment environment, CancellationToken cancellationToken)
    {
        if (environment.Home is { } home)
        {
            return Holds(home) ? home : throw new DynamoDbLocalException(
                $"DYNAMODB_LOCAL_HOME is '{home}', which has no {Jar}. Set it to the folder of DynamoDB Local, or unset it to have one fetched.");
        }

        var cached = Path.Combine(environment.CacheFolder, EmulatorPackage.Version);
        if (Holds(cached))
            return cached;

        Directory.CreateDirectory(environment.CacheFolder);
        // Test projects run in parallel processes: the first one fetches, the others wait for it and find the cache filled.
        await using var fetching = await FileLock.WaitAsync(cached + ".lock", cancellationToken);
        if (!Holds(cached))
            await EmulatorPackage.FetchAsync(environment, cached, cancellationToken);
        return cached;
    }

    private static bool Holds(string folder) => File.Exists(Path.Combine(folder, Jar));
}
