namespace Dynamoid.LocalDynamoDb;

/// <summary>
/// A DynamoDB to test against: <c>await using var local = await DynamoDbLocal.StartAsync();</c> gives an empty one at <see cref="Endpoint"/> until it is disposed of.
/// </summary>
public sealed class DynamoDbLocal : IAsyncDisposable
{
    private readonly Emulator? _emulator;

    private DynamoDbLocal(Uri endpoint, Emulator? emulator)
    {
        Endpoint = endpoint;
        _emulator = emulator;
    }

    /// <summary>Where it answers.</summary>
    public Uri Endpoint { get; }

    /// <summary>An access key of its own for each instance: DynamoDB Local keeps the tables of each access key apart, so that instances behind one shared endpoint do not meet.</summary>
    public string AccessKey { get; } = "local" + Guid.NewGuid().ToString("N");

    /// <summary>A secret key; DynamoDB Local takes any.</summary>
    public string SecretKey { get; } = "secret";

    /// <summary>
    /// Takes the server named by the environment variable <c>DYNAMODB_ENDPOINT</c>; without it starts DynamoDB Local on a free port, fetched into a cache when this machine has none.
    /// </summary>
    /// <exception cref="DynamoDbLocalException">It cannot be had; the message says what to install or set.</exception>
    public static Task<DynamoDbLocal> StartAsync(CancellationToken cancellationToken = default) => StartAsync(LocalEnvironment.OfThisProcess(), cancellationToken);

    /// <summary>As <see cref="StartAsync(CancellationToken)"/>, with an environment of the caller's.</summary>
    public static async Task<DynamoDbLocal> StartAsync(LocalEnvironment environment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (environment.Endpoint is { } endpoint)
            return new(endpoint, emulator: null);

        var java = environment.Find("java") ?? throw new DynamoDbLocalException(
            "DynamoDB Local needs Java 17 or later and no 'java' is on the PATH. Install it (Debian, Ubuntu: apt-get install openjdk-17-jre-headless), or set DYNAMODB_ENDPOINT to a DynamoDB Local that is running.");
        var folder = await EmulatorFolder.FindOrFetchAsync(environment, cancellationToken);
        var emulator = await Emulator.StartAsync(EmulatorProgram.DynamoDbLocal(java, folder), cancellationToken);
        return new(emulator.Endpoint, emulator);
    }

    /// <summary>Stops the server, if it was started here.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}
