using Amazon.Runtime;
using Dynamoid.Wire;

namespace Dynamoid.Configuration;

/// <summary>Chooses the wire that the options ask for.</summary>
internal static class WireFactory
{
    public static (IDynamoWire Wire, IDisposable? Owned) Create(DynamoidOptions options)
    {
        if (options.Wire is { } given)
            return (Logged(given, options), null);
        if (options.AwsClient is { } client)
            return (Logged(SdkWire.Over(client), options), null);
        HttpWire own = new(HttpOptions(options));
        return (Logged(own, options), own);
    }

    /// <summary>Where requests go, as far as the options say it.</summary>
    public static Uri? EndpointOf(DynamoidOptions options) => options switch
    {
        // One that says nothing of itself, a decorator or a mock, does not go where Endpoint says either.
        { AwsClient: { } client } => Uri.TryCreate(client.Config?.ServiceURL, UriKind.Absolute, out Uri? address) ? address : null,
        { Endpoint: { } endpoint } => endpoint,
        // What the SDK would make of it; only the host counts.
        { Wire: null, Region: { } region } => new Uri($"https://dynamodb.{region}.amazonaws.com"),
        _ => null,
    };

    private static IDynamoWire Logged(IDynamoWire wire, DynamoidOptions options) =>
        options.LoggerFactory is { } loggers ? new LoggedWire(wire, loggers.CreateLogger("Dynamoid.Wire"), options.TimeProvider) : wire;

    private static HttpWireOptions HttpOptions(DynamoidOptions options) => new()
    {
        Region = options.Region,
        Endpoint = options.Endpoint,
        Credentials = CredentialsOf(options),
        ProfileName = options.Profile,
        UseFipsEndpoint = options.UseFipsEndpoint,
        UseDualStackEndpoint = options.UseDualStackEndpoint,
        MaxAttempts = options.MaxAttempts,
        RequestTimeout = options.RequestTimeout,
        ConnectTimeout = options.ConnectTimeout,
        HttpHandlerFactory = options.HttpHandlerFactory,
        TimeProvider = options.TimeProvider,
    };

    private static AWSCredentials? CredentialsOf(DynamoidOptions options)
    {
        if (options.Credentials is { } ready)
            return ready;
        if (options.AccessKey is { } key)
            return options.SessionToken is { } token ? new SessionAWSCredentials(key, options.SecretKey, token) : new BasicAWSCredentials(key, options.SecretKey);

        // DynamoDB Local asks for a signature and looks at no more of it than the key's letters and digits.
        return options is { Endpoint.IsLoopback: true, Profile: null } ? new BasicAWSCredentials("local", "local") : null;
    }
}
