using Microsoft.CodeAnalysis;

namespace Dynamoid.RoslynTesting;

/// <summary>What test sources are compiled against: the platform, Dynamoid and the AWS SDK, as the test program has them.</summary>
public static class References
{
    private static readonly string[] Needed = ["System", "Microsoft.CSharp", "netstandard", "mscorlib", "AWSSDK", "Microsoft.Extensions.Logging.Abstractions"];

    /// <summary>Read once: metadata is costly to load.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Needed.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            .Append(typeof(DynamoDocumentAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
