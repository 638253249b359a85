namespace Dynamoid.LocalDynamoDb;

/// <summary>
/// A second DynamoDB to test against, written independently of AWS: what one engine alone lets through, the other may not. It has no transactions and no PartiQL, and keeps
/// no tables apart: each instance is a process of its own.
/// </summary>
public sealed class Dynalite : IAsyncDisposable
{
    private readonly Emulator _emulator;

    private Dynalite(Emulator emulator) => _emulator = emulator;

    /// <summary>Where it answers.</summary>
    public Uri Endpoint => _emulator.Endpoint;

    /// <summary>An access key; Dynalite takes any.</summary>
    public string AccessKey { get; } = "local";

    /// <summary>A secret key; Dynalite takes any.</summary>
    public string SecretKey { get; } = "secret";

    /// <summary>Starts it on a free port, fetched from npm into a cache when this machine has none.</summary>
    /// <exception cref="DynamoDbLocalException">It cannot be had; the message says what to install.</exception>
    public static Task<Dynalite> StartAsync(CancellationToken cancellationToken = default) => StartAsync(LocalEnvironment.OfThisProcess(), cancellationToken);

    /// <summary>As <see cref="StartAsync(CancellationToken)"/>, with an environment of the caller's.</summary>
    public static async Task<Dynalite> StartAsync(LocalEnvironment environment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var node = environment.Find("node") ?? throw new DynamoDbLocalException(
            "Dynalite needs Node.js 20 or later and no 'node' is on the PATH. Install it with npm (Debian, Ubuntu: apt-get install npm).");
        var folder = await DynalitePackage.FindOrFetchAsync(environment, cancellationToken);
        return new(await Emulator.StartAsync(EmulatorProgram.Dynalite(node, folder), cancellationToken));
    }

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
