using System.Net;
using System.Text;
using Amazon.Runtime;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>What a small request may allocate: a budget, so that a careless change is seen.</summary>
[NonParallelizable]
public sealed class AllocationTests
{
    // Measured, plus 15 percent; the canned handler's share is in it.
    private const long Budget = 2_800;
    private const int Requests = 2_000;

    [Test]
    public async Task A_tiny_GetItem_stays_within_its_budget()
    {
        using var wire = new HttpWire(new HttpWireOptions
        {
            Region = "eu-west-1",
            Credentials = new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
            HttpHandlerFactory = static () => new CannedHandler(),
        });
        await SendAsync(wire, Requests);
        long before = GC.GetAllocatedBytesForCurrentThread();
        await SendAsync(wire, Requests);
        long perRequest = (GC.GetAllocatedBytesForCurrentThread() - before) / Requests;
        TestContext.Out.WriteLine($"{perRequest} bytes per request");
        Assert.That(perRequest, Is.LessThanOrEqualTo(Budget));
    }

    private static async Task SendAsync(HttpWire wire, int requests)
    {
        for (int request = 0; request < requests; request++)
            (await wire.SendAsync(HttpWireFixture.Request, CancellationToken.None)).Dispose();
    }

    private sealed class CannedHandler : HttpMessageHandler
    {
        private static readonly byte[] Body = Encoding.UTF8.GetBytes("{}");

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Body) });
    }
}
