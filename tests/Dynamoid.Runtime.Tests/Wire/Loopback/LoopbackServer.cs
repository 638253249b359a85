using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Dynamoid.Runtime.Tests.Wire.Loopback;

/// <summary>How a request is answered. Returns whether the connection may live on.</summary>
internal delegate Task<bool> Answer(LoopbackConnection connection, CancellationToken cancellationToken);

/// <summary>An HTTP server on this machine that answers by a script: one answer for each request, the last one for all that follow.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<LoopbackRequest> _requests = new();
    private readonly Answer[] _script;
    private readonly Task _accepting;
    private int _answered;

    public LoopbackServer(params Answer[] script)
    {
        _script = script;
        _listener.Start();
        Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    public Uri Endpoint { get; }

    public IReadOnlyList<LoopbackRequest> Requests => [.. _requests];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = new LoopbackConnection(client);
        try
        {
            while (await connection.ReadRequestAsync(_end.Token) is { } request)
            {
                _requests.Enqueue(request);
                Answer answer = _script[Math.Min(Interlocked.Increment(ref _answered), _script.Length) - 1];
                if (!await answer(connection, _end.Token))
                    return;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client hung up, or the test is over.
        }
    }
}
