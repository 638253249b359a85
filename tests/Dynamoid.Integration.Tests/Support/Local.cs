using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Dynamoid.LocalDynamoDb;

namespace Dynamoid.Integration.Tests;

/// <summary>One DynamoDB Local, and one Dynalite when somebody asks for it, for all tests of this assembly; each fixture has a namespace, and so tables, of its own.</summary>
[SetUpFixture]
public sealed class Local
{
    private static readonly Lazy<Task<Dynalite>> SecondEngine = new(static () => Dynalite.StartAsync());
    private static DynamoDbLocal? _emulator;
    private static int _namespaces;

    public static Uri Endpoint => _emulator!.Endpoint;

    [OneTimeSetUp]
    public async Task StartAsync() => _emulator = await DynamoDbLocal.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_emulator is not null)
            await _emulator.DisposeAsync();
        if (SecondEngine.IsValueCreated)
            await (await SecondEngine.Value).DisposeAsync();
    }

    /// <summary>The AWS SDK's own client of the emulator.</summary>
    public static AmazonDynamoDBClient Sdk() =>
        new(new BasicAWSCredentials(_emulator!.AccessKey, _emulator.SecretKey), new AmazonDynamoDBConfig { ServiceURL = Endpoint.ToString(), AuthenticationRegion = "eu-west-1" });

    /// <summary>Options that reach an engine under a namespace of its own.</summary>
    public static async Task<DynamoidOptions> OptionsAsync(Engine engine)
    {
        DynamoidOptions options = Options();
        if (engine == Engine.DynamoDbLocal)
            return options;
        Dynalite dynalite = await SecondEngine.Value;
        (options.Endpoint, options.AccessKey, options.SecretKey) = (dynalite.Endpoint, dynalite.AccessKey, dynalite.SecretKey);
        return options;
    }

    /// <summary>Options that reach DynamoDB Local under a namespace of its own.</summary>
    public static DynamoidOptions Options() => new()
    {
        Endpoint = Endpoint,
        Region = "eu-west-1",
        AccessKey = _emulator!.AccessKey,
        SecretKey = _emulator.SecretKey,
        Namespace = $"test{Interlocked.Increment(ref _namespaces)}",
    };
}
