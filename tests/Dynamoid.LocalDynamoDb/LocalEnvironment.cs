namespace Dynamoid.LocalDynamoDb;

/// <summary>What of the machine decides how an emulator is found.</summary>
public sealed record LocalEnvironment
{
    /// <summary>A running server to use instead of starting one: <c>DYNAMODB_ENDPOINT</c>.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>A folder that holds <c>DynamoDBLocal.jar</c>: <c>DYNAMODB_LOCAL_HOME</c>.</summary>
    public string? Home { get; init; }

    /// <summary>The folders that are searched for <c>java</c>, <c>npm</c> and <c>node</c>: <c>PATH</c>, after the <c>bin</c> of <c>JAVA_HOME</c>.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>Where what was fetched is kept: DynamoDB Local, Dynalite.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Reads the environment variables; the cache is <c>.cache/dynamodb-local</c> in the root of the repository, which git ignores.</summary>
    public static LocalEnvironment OfThisProcess()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return new()
        {
            Endpoint = Environment.GetEnvironmentVariable("DYNAMODB_ENDPOINT") is { Length: > 0 } endpoint ? ParseEndpoint(endpoint) : null,
            Home = Environment.GetEnvironmentVariable("DYNAMODB_LOCAL_HOME") is { Length: > 0 } home ? home : null,
            SearchPath = Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } java ? [Path.Combine(java, "bin"), .. path] : path,
            CacheFolder = Path.Combine(RepositoryRoot() ?? Path.GetTempPath(), ".cache", "dynamodb-local"),
        };
    }

    /// <summary>The full path of a program, or null when no folder of the search path has it.</summary>
    internal string? Find(string program)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        var candidates = from folder in SearchPath from ending in endings select Path.Combine(folder, program + ending);
        return candidates.FirstOrDefault(File.Exists);
    }

    private static Uri ParseEndpoint(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? uri
        : throw new DynamoDbLocalException($"DYNAMODB_ENDPOINT is '{text}', which is no http or https address. Set it to one such as http://localhost:8000, or unset it.");

    private static string? RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dynamoid.sln")))
                return folder.FullName;
        }

        return null;
    }
}
