using System.Text;
using Amazon.Runtime;
using Dynamoid.Runtime.Tests.Wire.Loopback;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>A wire to a loopback server with made-up secrets and a clock that does not wait.</summary>
internal sealed class HttpWireFixture : IAsyncDisposable
{
    public const string Secret = "s3cr3tS3cr3tS3cr3tS3cr3t";
    public const string Token = "t0k3nT0k3nT0k3nT0k3nT0k3n";
    public static readonly TimeSpan RequestTimeout = TimeSpan.FromMilliseconds(430);

    public HttpWireFixture(params Answer[] script)
    {
        Server = new LoopbackServer(script);
        Options = new HttpWireOptions
        {
            Endpoint = Server.Endpoint,
            Region = "eu-west-1",
            Credentials = new SessionAWSCredentials("AKIDEXAMPLE", Secret, Token),
            RequestTimeout = RequestTimeout,
            MaxAttempts = 4,
            TimeProvider = Time,
            Jitter = static () => 0.5,
        };
    }

    public static WireRequest Request { get; } =
        new(DynamoOperation.GetItem, Encoding.UTF8.GetBytes("""{"TableName":"orders","Key":{"id":{"S":"confidential-key"}}}"""), "orders");

    public LoopbackServer Server { get; }

    public RecordingTime Time { get; } = new(RequestTimeout);

    public HttpWireOptions Options { get; }

    public HttpWire Wire => field ??= new HttpWire(Options);

    public async Task<string> SendAsync(CancellationToken cancellationToken = default)
    {
        using WireResponse response = await Wire.SendAsync(Request, cancellationToken);
        return Encoding.UTF8.GetString(response.Body.Span);
    }

    public async ValueTask DisposeAsync()
    {
        Wire.Dispose();
        await Server.DisposeAsync();
    }
}
