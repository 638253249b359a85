namespace Dynamoid.LocalDynamoDb;

/// <summary>An emulator that answers, on a port of its own.</summary>
internal sealed class Emulator : IAsyncDisposable
{
    private const int MostPorts = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly EmulatorProgram _program;
    private readonly ReservedPort _port;
    private readonly ChildProcess _process;

    private Emulator(EmulatorProgram program, ReservedPort port, ChildProcess process)
    {
        _program = program;
        _port = port;
        _process = process;
    }

    public Uri Endpoint => new($"http://localhost:{_port.Number}");

    /// <summary>Starts it and waits until it answers; tries another port when somebody took the first.</summary>
    public static Task<Emulator> StartAsync(EmulatorProgram program, CancellationToken cancellationToken) =>
        StartAsync(program, ReservedPort.Take, cancellationToken);

    /// <summary>As above, with ports of the caller's.</summary>
    public static async Task<Emulator> StartAsync(EmulatorProgram program, Func<ReservedPort> nextPort, CancellationToken cancellationToken)
    {
        var output = "";
        for (var i = 0; i < MostPorts; i++)
        {
            var port = nextPort();
            var emulator = new Emulator(program, port, ChildProcess.Start(program.Executable, program.Arguments(port.Number), program.Folder));
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
            if (!emulator.PortWasTaken(output))
                break;
        }

        throw new DynamoDbLocalException($"{program.Name} does not start ({program.Executable}, in {program.Folder}). {program.Needs} It said:{Environment.NewLine}{output}");
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _port.Dispose();
    }

    // Java stays alive after the failed bind, so its words are all that tells.
    private bool PortWasTaken(string output) => output.Contains(_program.PortTaken, StringComparison.Ordinal);

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
