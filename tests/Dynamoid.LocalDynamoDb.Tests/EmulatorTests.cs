using System.Net;
using System.Net.Sockets;

namespace Dynamoid.LocalDynamoDb.Tests;

public sealed class EmulatorTests
{
    [Test]
    public async Task A_port_taken_meanwhile_is_given_up_for_another()
    {
        var environment = LocalEnvironment.OfThisProcess();
        var folder = await EmulatorFolder.FindOrFetchAsync(environment, CancellationToken.None);
        using var stranger = new TcpListener(IPAddress.Any, 0);
        stranger.Server.ExclusiveAddressUse = true;
        var tried = new List<int>();

        await using var emulator = await Emulator.StartAsync(environment.Find("java")!, folder, NextPort, CancellationToken.None);

        Assert.That(tried, Has.Count.EqualTo(2));
        Assert.That(emulator.Endpoint.Port, Is.EqualTo(tried[1]));

        ReservedPort NextPort()
        {
            var port = ReservedPort.Take();
            if (tried.Count == 0)
                Occupy(stranger, port.Number);
            tried.Add(port.Number);
            return port;
        }
    }

    private static void Occupy(TcpListener listener, int port)
    {
        listener.Server.Bind(new IPEndPoint(IPAddress.Any, port));
        listener.Server.Listen();
    }
}
