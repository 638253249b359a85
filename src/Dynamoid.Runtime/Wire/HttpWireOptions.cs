using Amazon.Runtime;

namespace Dynamoid.Wire;

/// <summary>
/// How <see cref="HttpWire"/> finds DynamoDB and how patient it is. What is not set comes from where the AWS SDK looks: environment, profile, instance.
/// </summary>
public sealed class HttpWireOptions
{
    /// <summary>The region's system name, as in <c>eu-west-1</c>. By default the AWS SDK's chain decides.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// The endpoint, when it is not the region's own: DynamoDB Local, a proxy, a VPC endpoint. By default <c>AWS_ENDPOINT_URL_DYNAMODB</c>, <c>AWS_ENDPOINT_URL</c>
    /// and the profile are asked, then the SDK's endpoint rules.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The credentials; refreshing ones are asked before each request. By default the profile's or the AWS SDK's chain.</summary>
    public AWSCredentials? Credentials { get; set; }

    /// <summary>The profile to take credentials and region from, in the shared AWS files.</summary>
    public string? ProfileName { get; set; }

    /// <summary>Whether to use the FIPS 140 endpoint. By default the environment and the profile decide.</summary>
    public bool? UseFipsEndpoint { get; set; }

    /// <summary>Whether to use the endpoint that speaks IPv6 too. By default the environment and the profile decide.</summary>
    public bool? UseDualStackEndpoint { get; set; }

    /// <summary>
    /// How often a request is sent at most, the first time included. By default <c>AWS_MAX_ATTEMPTS</c> or the profile decides, else 11 as in the AWS SDK for DynamoDB.
    /// </summary>
    public int? MaxAttempts { get; set; }

    /// <summary>The time one attempt may take, from connecting until the body is read: 30 seconds by default. Retries begin anew.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The time that opening a connection may take: 5 seconds by default. Ignored with <see cref="HttpHandlerFactory"/>.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Makes the HTTP handler that carries the requests, for proxies and tests. It is called once; the wire disposes of the handler, which must neither follow redirects
    /// nor decompress.
    /// </summary>
    public Func<HttpMessageHandler>? HttpHandlerFactory { get; set; }

    /// <summary>The clock for signatures, timeouts and delays between retries.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Draws the random share of delays between retries, from 0 up to but not including 1.</summary>
    internal Func<double> Jitter { get; set; } = Random.Shared.NextDouble;
}
