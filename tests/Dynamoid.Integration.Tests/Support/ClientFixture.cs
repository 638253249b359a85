using Dynamoid.Wire;

namespace Dynamoid.Integration.Tests;

/// <summary>A fixture with a client whose requests are recorded.</summary>
public abstract class ClientFixture(Engine engine = Engine.DynamoDbLocal)
{
    private HttpWire _http = null!;

    protected DynamoidClient Client { get; private set; } = null!;

    protected RecordingWire Wire { get; private set; } = null!;

    protected string Namespace { get; private set; } = "";

    /// <summary>All requests, each on a line as <see cref="SentRequest"/> shows it, with tables and indexes without the namespace.</summary>
    protected string Requests => string.Join('\n', Wire.Requests).Replace(Namespace + "_", "", StringComparison.Ordinal);

    /// <summary>The client's time. It is far ahead: DynamoDB Local deletes what has expired by its own clock, whenever it likes.</summary>
    protected DateTimeOffset Now { get; } = new(2096, 5, 4, 3, 2, 1, TimeSpan.Zero);

    [OneTimeSetUp]
    public async Task ConnectAsync()
    {
        DynamoidOptions options = await Local.OptionsAsync(engine);
        _http = new HttpWire(new HttpWireOptions { Endpoint = options.Endpoint, Region = options.Region, Credentials = new Amazon.Runtime.BasicAWSCredentials(options.AccessKey, options.SecretKey) });
        Wire = new RecordingWire(_http);
        Namespace = options.Namespace!;
        Client = new DynamoidClient(new DynamoidOptions { Namespace = options.Namespace, Wire = Wire, TimeProvider = new FixedClock(Now) });
        await CreateTablesAsync();
    }

    [OneTimeTearDown]
    public void Disconnect()
    {
        Client.Dispose();
        _http.Dispose();
    }

    [SetUp]
    public void Forget()
    {
        Wire.Clear();
        Wire.Answer = null;
    }

    protected abstract Task CreateTablesAsync();

    /// <summary>A clock that stands still and makes no pause last.</summary>
    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
    }
}
