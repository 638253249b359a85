namespace Dynamoid.LocalDynamoDb;

/// <summary>A DynamoDB Local that answers, on a port of its own.</summary>
internal sealed class Emulator : IAsyncDisposable
{
    private const int MostPorts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly ReservedPort _port;
    private readonly ChildProcess _process;

    private Emulator(ReservedPort port, ChildProcess process)
    {
        _port = port;
        _process = process;
    }

    public Uri Endpoint => new($"http://localhost:{_port.Number}");

    /// <summary>Starts it and waits until it answers; tries another port when somebody took the first.</summary>
    public static Task<Emulator> StartAsync(string java, string folder, CancellationToken cancellationToken) =>
        StartAsync(java, folder, ReservedPort.Take, cancellationToken);

    /// <summary>As above, with ports of the caller's.</summary>
    public static async Task<Emulator> StartAsync(string java, string folder, Func<ReservedPort> nextPort, CancellationToken cancellationToken)
    {
        var output = "";
        for (var i = 0; i < MostPorts; i++)
        {
            var port = nextPort();
            var emulator = new Emulator(port, ChildProcess.Start(java, Arguments(port.Number), folder));
            try
            {
                if (await emulator.AnswersAsync(cancellationToken))
                    return emulator;
            }
            catch
            {
                await emulator.DisposeAsync();
                throw;
            }

            // Its last words may still be on their way when it has ended; disposing waits for them.
            await emulator.DisposeAsync();
            output = emulator._process.Output;
            if (!PortWasTaken(output))
                break;
        }

        throw new DynamoDbLocalException($"DynamoDB Local does not start ({java}, in {folder}). It needs Java 17 or later. It said:{Environment.NewLine}{output}");
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _port.Dispose();
    }

    private static string[] Arguments(int port) =>
        ["-Djava.library.path=./DynamoDBLocal_lib", "-jar", EmulatorFolder.Jar, "-inMemory", "-port", $"{port}", "-disableTelemetry"];

    // Java stays alive after the failed bind, so its words are all that tells.
    private static bool PortWasTaken(string output) => output.Contains("java.net.BindException", StringComparison.Ordinal);

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var probe = new Probe(Endpoint);
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end; await Task.Delay(Pause, cancellationToken))
        {
            if (_process.HasExited || PortWasTaken(_process.Output))
                return false;
            if (await probe.IsDynamoDbAsync(cancellationToken))
                return true;
        }

        return false;
    }
}
