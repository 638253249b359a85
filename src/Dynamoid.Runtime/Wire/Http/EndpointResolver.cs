using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Endpoints;

namespace Dynamoid.Wire;

/// <summary>Asks the AWS SDK's configuration and endpoint rules where DynamoDB is, so that partitions, FIPS and dual-stack are exactly the SDK's.</summary>
internal static class EndpointResolver
{
    private const string RegionOfLastResort = "us-east-1";

    /// <summary>The SDK's configuration for these options.</summary>
    public static AmazonDynamoDBConfig Configure(HttpWireOptions options)
    {
        var config = new AmazonDynamoDBConfig();
        if (options.ProfileName is { Length: > 0 } profile)
            config.Profile = new Profile(profile);
        if (options.UseFipsEndpoint is { } fips)
            config.UseFIPSEndpoint = fips;
        if (options.UseDualStackEndpoint is { } dualStack)
            config.UseDualstackEndpoint = dualStack;
        if (options.Region is { Length: > 0 } region)
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        if (options.Endpoint is { } endpoint)
            config.ServiceURL = endpoint.AbsoluteUri;
        return config;
    }

    /// <summary>Applies the SDK's endpoint rules.</summary>
    /// <exception cref="AmazonClientException">No region and no endpoint are configured anywhere, or the rules refuse the combination.</exception>
    public static WireEndpoint Resolve(AmazonDynamoDBConfig config, HttpWireOptions options)
    {
        string? given = config.ServiceURL;
        if (given is not null && config.RegionEndpoint is null)
            config.ServiceURL = given; // from the environment or the profile; only one that is set by hand needs no region by the rules
        if (given is null && config.RegionEndpoint is null)
        {
            throw new AmazonClientException(
                "No AWS region and no endpoint are configured. Set the region or the endpoint in the options, AWS_REGION in the environment, or the region in the profile.");
        }

        var endpoint = config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new ListTablesRequest()));
        return new WireEndpoint(new Uri(endpoint.URL, UriKind.Absolute), SigningRegion(config, options));
    }

    private static string SigningRegion(AmazonDynamoDBConfig config, HttpWireOptions options)
    {
        if (options.Region is { Length: > 0 } region)
            return region;
        if (config.RegionEndpoint is { } resolved)
            return resolved.SystemName;
        return ProfileRegion(options.ProfileName)
            // Without instance metadata: an explicit endpoint needs no region, so no network is asked for one.
            ?? FallbackRegionFactory.GetRegionEndpoint(includeInstanceMetadata: false)?.SystemName
            ?? RegionOfLastResort;
    }

    private static string? ProfileRegion(string? name) =>
        name is { Length: > 0 } && new CredentialProfileStoreChain().TryGetProfile(name, out CredentialProfile profile)
            ? profile.Region?.SystemName
            : null;
}
