using Dynamoid.LocalDynamoDb;

namespace Dynamoid.Docs.Tests;

/// <summary>DynamoDB Local under the examples, and the client that they find as the current one.</summary>
[SetUpFixture]
public sealed class Local
{
    private DynamoDbLocal? _emulator;

    public static Uri Endpoint { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _emulator = await DynamoDbLocal.StartAsync();
        Endpoint = _emulator.Endpoint;
        DynamoidClient client = DynamoidClient.Configure(options =>
        {
            options.Endpoint = Endpoint;
            options.AccessKey = _emulator.AccessKey;
            options.SecretKey = _emulator.SecretKey;
            options.Namespace = "docs";
        });
        await client.CreateTablesAsync(DynamoidDocuments.All);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}
