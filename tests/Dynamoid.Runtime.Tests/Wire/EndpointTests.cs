using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Dynamoid.Wire;

namespace Dynamoid.Runtime.Tests.Wire;

/// <summary>Where requests go, against the AWS SDK's own answer.</summary>
public sealed class EndpointTests
{
    private static readonly string[] Regions = ["us-east-1", "eu-central-1", "ap-southeast-2", "us-gov-west-1", "cn-north-1", "eusc-de-east-1"];

    [Test]
    public void The_address_is_the_SDKs([ValueSource(nameof(Regions))] string region, [Values] bool fips, [Values] bool dualStack)
    {
        var sdk = new AmazonDynamoDBConfig { RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack };
        string expected;
        try
        {
            expected = sdk.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new GetItemRequest { TableName = "orders" })).URL;
        }
        catch (AmazonClientException refused)
        {
            Assert.That(() => Wire(region, fips, dualStack).Dispose(), Throws.InstanceOf<AmazonClientException>().With.Message.EqualTo(refused.Message));
            return;
        }

        using HttpWire wire = Wire(region, fips, dualStack);
        Assert.That(wire.Endpoint, Is.EqualTo(new Uri(expected)));
        Assert.That(wire.Region, Is.EqualTo(region));
    }

    [TestCase("http://localhost:8000")]
    [TestCase("https://proxy.example/dynamo")]
    public void A_given_endpoint_is_used_and_signed_for_the_given_region(string endpoint)
    {
        using var wire = new HttpWire(new HttpWireOptions { Endpoint = new Uri(endpoint), Region = "sa-east-1", Credentials = Credentials });
        Assert.That(wire.Endpoint.AbsoluteUri, Is.EqualTo(new Uri(endpoint).AbsoluteUri.TrimEnd('/') + "/"));
        Assert.That(wire.Region, Is.EqualTo("sa-east-1"));
    }

    [Test]
    public void A_given_endpoint_needs_no_region()
    {
        using var wire = new HttpWire(new HttpWireOptions { Endpoint = new Uri("http://localhost:8000"), Credentials = Credentials });
        Assert.That(wire.Region, Is.EqualTo(FallbackRegionFactory.GetRegionEndpoint(includeInstanceMetadata: false)?.SystemName ?? "us-east-1"));
    }

    [Test]
    [NonParallelizable]
    public void An_endpoint_of_the_environment_needs_no_region_either()
    {
        const string Variable = "AWS_ENDPOINT_URL_DYNAMODB";
        string? before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, "http://localhost:8001");
        try
        {
            using var wire = new HttpWire(new HttpWireOptions { Credentials = Credentials });
            Assert.That(wire.Endpoint, Is.EqualTo(new Uri("http://localhost:8001/")));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
        }
    }

    [Test]
    public void Anonymous_credentials_are_refused_at_once() =>
        Assert.That(
            () => new HttpWire(new HttpWireOptions { Region = "us-east-1", Credentials = new AnonymousAWSCredentials() }),
            Throws.InstanceOf<AmazonClientException>().With.Message.Contains("cannot sign"));

    [Test]
    public void Less_than_one_attempt_is_refused() =>
        Assert.That(() => new HttpWire(new HttpWireOptions { Region = "us-east-1", MaxAttempts = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static BasicAWSCredentials Credentials => new("key", "secret");

    private static HttpWire Wire(string region, bool fips, bool dualStack) =>
        new(new HttpWireOptions { Region = region, UseFipsEndpoint = fips, UseDualStackEndpoint = dualStack, Credentials = Credentials });
}
