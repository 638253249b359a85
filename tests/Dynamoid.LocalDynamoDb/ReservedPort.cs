using System.Net;
using System.Net.Sockets;

namespace Dynamoid.LocalDynamoDb;

/// <summary>
/// A free port, kept from other users of this library by a lock file as long as it is held. A stranger can still take the port before the server binds it;
/// the server then says so and another one is tried.
/// </summary>
internal sealed class ReservedPort : IDisposable
{
    private readonly FileLock _lock;

    private ReservedPort(int number, FileLock taken)
    {
        Number = number;
        _lock = taken;
    }

    public int Number { get; }

    public static ReservedPort Take()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "dynamodb-local-ports")).FullName;
        while (true)
        {
            var number = AskTheSystem();
            if (FileLock.TryTake(Path.Combine(folder, $"{number}.lock")) is { } taken)
                return new(number, taken);
        }
    }

    public void Dispose() => _lock.Dispose();

    private static int AskTheSystem()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
