using Amazon;
using Amazon.DynamoDBv2;
using Amazon.Runtime;

namespace Dynamoid.Benchmarks.Contenders;

/// <summary>The AWS SDK's client with its default settings, on the fake's handler.</summary>
internal static class SdkClients
{
    public static AmazonDynamoDBClient Create(HttpMessageHandler handler) => new(
        new BasicAWSCredentials(Account.AccessKey, Account.SecretKey),
        new AmazonDynamoDBConfig
        {
            RegionEndpoint = RegionEndpoint.GetBySystemName(Account.Region),
            HttpClientFactory = new HandlerFactory(handler),
        });

    private sealed class HandlerFactory(HttpMessageHandler handler) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);
    }
}
