using System.Net;
using System.Net.Sockets;

namespace Dynamoid.LocalDynamoDb.Tests;

public sealed class EmulatorTests
{
    [TestCase(false)]
    [TestCase(true)]
    public async Task A_port_taken_meanwhile_is_given_up_for_another(bool dynalite)
    {
        var program = await ProgramAsync(dynalite);
        using var stranger = new TcpListener(IPAddress.Any, 0);
        stranger.Server.ExclusiveAddressUse = true;
        var tried = new List<int>();

        await using var emulator = await Emulator.StartAsync(program, NextPort, CancellationToken.None);

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

    private static async Task<EmulatorProgram> ProgramAsync(bool dynalite)
    {
        var environment = LocalEnvironment.OfThisProcess();
        return dynalite
            ? EmulatorProgram.Dynalite(environment.Find("node")!, await DynalitePackage.FindOrFetchAsync(environment, CancellationToken.None))
            : EmulatorProgram.DynamoDbLocal(environment.Find("java")!, await EmulatorFolder.FindOrFetchAsync(environment, CancellationToken.None));
    }

    private static void Occupy(TcpListener listener, int port)
    {
        listener.Server.Bind(new IPEndPoint(IPAddress.Any, port));
        listener.Server.Listen();
    }
}
